package org.mingcha.command.exposure;

import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.hazard.HazardHistory.UNIT;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.LEGAL;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.exposure.ExposureEvent.ExposureApproved;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.exposure.ExposureEvent.ExposureReleased;
import org.mingcha.command.exposure.ExposureEvent.LegalReviewed;
import org.mingcha.command.exposure.ExposureEvent.RedactionChecked;
import org.mingcha.command.exposure.ExposureEvent.RedactionScreened;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderHistory;
import org.mingcha.command.redaction.Screening;
import org.mingcha.command.redaction.Snapshot;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Sealed;

/** The exposure of a penalty in Donggang, as far as each test needs it. */
final class ExposureHistory {

    /** The penalty is the third event of its order. */
    static final ExposureId EXPOSURE = ExposureId.ofPenalty(ORDER, 2);

    static final ExposureSource OF_ORDER = new ExposureSource(ORDER.value());
    static final ExposureSource OF_HAZARD = new ExposureSource(HAZARD.value());
    static final LocalDate PENALISED_ON = LocalDate.parse("2026-12-14");
    static final Deadline PUBLISH_BY = LAW.open(RowId.E1, PENALISED_ON);
    static final Instant AT = Shanghai.at("2026-12-16T11:00");
    static final LocalDate TODAY = LocalDate.parse("2026-12-16");
    static final Snapshot SNAPSHOT = Snapshot.of("title", "text");
    static final Screening CLEAN = new Screening(1, Optional.of(SNAPSHOT), List.of());

    private ExposureHistory() {}

    static ExposureProposed proposal(
            ExposureBasis basis, ExposureSource source, Optional<Deadline> publishBy) {
        return new ExposureProposed(
                EXPOSURE, WANG.id(), AT, basis, source, UNIT, DONGGANG, publishBy);
    }

    static List<ExposureEvent> proposed() {
        return List.of(proposal(ExposureBasis.PENALTY, OF_ORDER, Optional.of(PUBLISH_BY)));
    }

    static List<ExposureEvent> drafted() {
        return and(
                proposed(),
                new ExposureDrafted(
                        EXPOSURE, WANG.id(), AT, Closed.text("title"), Closed.text("text")));
    }

    static RedactionChecked redaction(boolean passed) {
        return new RedactionChecked(EXPOSURE, ZHAO.id(), AT, passed, reason(passed));
    }

    static List<ExposureEvent> redacted() {
        return and(drafted(), redaction(true));
    }

    static LegalReviewed review(boolean passed) {
        return new LegalReviewed(EXPOSURE, LEGAL.id(), AT, passed, reason(passed));
    }

    static List<ExposureEvent> reviewed() {
        return and(redacted(), review(true));
    }

    static List<ExposureEvent> approved() {
        return and(reviewed(), new ExposureApproved(EXPOSURE, HEAD.id(), AT));
    }

    static List<ExposureEvent> published() {
        return and(approved(), new ExposurePublished(EXPOSURE, WANG.id(), AT), released(RowId.E5));
    }

    static ExposureReleased released(RowId row) {
        return new ExposureReleased(
                EXPOSURE, WANG.id(), AT, Optional.empty(), SNAPSHOT, 1, LAW.open(row, TODAY));
    }

    static OrderEvent penalty() {
        return OrderHistory.penalty(PENALISED_ON);
    }

    /** The order with the penalty that is exposed, as its third event. */
    static List<OrderEvent> penalised() {
        return OrderHistory.and(OrderHistory.served(), penalty());
    }

    /** What a second person let pass, and the machine before. */
    static List<ExposureEvent> checked() {
        return List.of(new RedactionScreened(EXPOSURE, ZHAO.id(), AT, 1), redaction(true));
    }

    static List<ExposureEvent> and(List<ExposureEvent> past, ExposureEvent... more) {
        var all = new ArrayList<>(past);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    private static Optional<Sealed> reason(boolean passed) {
        return passed ? Optional.empty() : Optional.of(Closed.text("a licence plate shows"));
    }
}
