package org.mingcha.query.said;

import static org.mingcha.query.said.Said.NOTHING;

import java.util.Optional;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.exposure.ExposureEvent.AddresseeNamed;
import org.mingcha.command.exposure.ExposureEvent.CorrectionDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureApproved;
import org.mingcha.command.exposure.ExposureEvent.ExposureCorrected;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureExpired;
import org.mingcha.command.exposure.ExposureEvent.ExposureObjected;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.exposure.ExposureEvent.ExposureRejected;
import org.mingcha.command.exposure.ExposureEvent.ExposureReleased;
import org.mingcha.command.exposure.ExposureEvent.ExposureWithdrawn;
import org.mingcha.command.exposure.ExposureEvent.LegalReviewed;
import org.mingcha.command.exposure.ExposureEvent.ObjectionDecided;
import org.mingcha.command.exposure.ExposureEvent.PartyConsulted;
import org.mingcha.command.exposure.ExposureEvent.PartyHeard;
import org.mingcha.command.exposure.ExposureEvent.PartySilent;
import org.mingcha.command.exposure.ExposureEvent.ProposalVoided;
import org.mingcha.command.exposure.ExposureEvent.PublicationKindChosen;
import org.mingcha.command.exposure.ExposureEvent.PublicationOverdue;
import org.mingcha.command.exposure.ExposureEvent.RectificationFollowedUp;
import org.mingcha.command.exposure.ExposureEvent.RedactionChecked;
import org.mingcha.command.exposure.ExposureEvent.RedactionScreened;
import org.mingcha.command.exposure.ExposureEvent.WithdrawalDemanded;
import org.mingcha.command.seal.Sealed;

/** What the events of an exposure say. */
final class ExposureSaid {

    private ExposureSaid() {}

    static Said by(ExposureEvent event) {
        return switch (event) {
            case ExposureProposed p -> proposed(p);
            case ExposureDrafted d -> NOTHING.text("title", d.title()).text("text", d.text());
            case RedactionChecked c -> checked(c.passed(), c.reason());
            case LegalReviewed r -> checked(r.passed(), r.reason());
            case ExposureApproved _, ExposurePublished _, ProposalVoided _ -> NOTHING;
            case ExposureRejected r -> NOTHING.text("reason", r.reason());
            case ExposureWithdrawn w -> NOTHING.text("reason", w.reason());
            case PublicationOverdue o -> NOTHING.fact("deadline", o.deadline().dueOn());
            case AddresseeNamed a -> addressee(a);
            case RedactionScreened s -> NOTHING.fact("screening", s.version());
            case PublicationKindChosen k -> NOTHING.fact("publicationKind", k.kind());
            case PartyConsulted c -> NOTHING.sets(c.answerBy());
            case PartyHeard h -> NOTHING.text("account", h.account());
            case PartySilent s -> NOTHING.fact("deadline", s.deadline().dueOn());
            case ExposureReleased r -> released(r);
            case WithdrawalDemanded w -> NOTHING.sets(w.withdrawBy());
            case CorrectionDrafted c ->
                    NOTHING.fact("screening", c.screening())
                            .text("text", c.text())
                            .text("reason", c.reason());
            case ExposureCorrected c ->
                    NOTHING.fact("snapshot", c.snapshot().value()).text("text", c.text());
            case ExposureObjected o ->
                    NOTHING.text("account", o.account())
                            .text("byWhom", o.byWhom())
                            .sets(o.decideBy());
            case ObjectionDecided o ->
                    NOTHING.fact("upheld", o.upheld()).text("reason", o.reason());
            case ExposureExpired e -> NOTHING.fact("deadline", e.deadline().dueOn());
            case RectificationFollowedUp f -> NOTHING.text("account", f.account());
        };
    }

    private static Said proposed(ExposureProposed proposed) {
        Said said = NOTHING.fact("basis", proposed.basis()).fact("source", proposed.source());
        return proposed.publishBy().map(said::sets).orElse(said);
    }

    private static Said addressee(AddresseeNamed named) {
        Said said = NOTHING.fact("addressee", named.addressee());
        return named.name().map(name -> said.fact("addresseeName", name.value())).orElse(said);
    }

    private static Said released(ExposureReleased released) {
        Said said =
                NOTHING.fact("snapshot", released.snapshot().value())
                        .fact("screening", released.screening())
                        .sets(released.showUntil());
        return released.medium().map(medium -> said.fact("medium", medium.value())).orElse(said);
    }

    private static Said checked(boolean passed, Optional<Sealed> reason) {
        return NOTHING.fact("passed", passed).text("reason", reason);
    }
}
