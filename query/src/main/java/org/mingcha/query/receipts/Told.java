package org.mingcha.query.receipts;

import java.util.Optional;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.exposure.ExposureEvent.ExposureExpired;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.exposure.ExposureEvent.ExposureWithdrawn;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardRegraded;
import org.mingcha.command.hazard.HazardEvent.PlanApproved;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.retaliation.RetaliationEvent;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.ClaimCodeIssued;
import org.mingcha.command.tipoff.TipOffEvent.DeskWrote;
import org.mingcha.command.tipoff.TipOffEvent.EvidenceHandedIn;
import org.mingcha.command.tipoff.TipOffEvent.ReporterWrote;
import org.mingcha.query.history.Happening;
import org.mingcha.query.receipts.ReceiptStatus.HandedIn;
import org.mingcha.query.receipts.ReceiptStatus.Message;
import org.mingcha.query.receipts.ReceiptStatus.Progress;
import org.mingcha.query.said.Said;

/** What each event adds to a receipt's file. */
final class Told {

    private Told() {}

    static ReceiptFile by(TipOffEvent event, long index, ReceiptFile file) {
        return told(event, index, file).terms(file.terms().after(event));
    }

    private static ReceiptFile told(TipOffEvent event, long index, ReceiptFile file) {
        Happening happening = Happening.of(index, event);
        ReceiptFile moved = file.in(file.state().after(event));
        if (event instanceof ClaimCodeIssued issued) {
            return moved.issued(issued.code());
        }
        if (event instanceof EvidenceHandedIn handed) {
            return moved.evidence(index, HandedIn.of(handed));
        }
        if (event instanceof ReporterWrote wrote) {
            return moved.message(index, new Message(happening.on(), true, wrote.text()));
        }
        if (event instanceof DeskWrote wrote) {
            return moved.message(
                    index, new Message(happening.on(), false, wrote.text().reporter()));
        }
        return Shown.isStep(event) ? moved.step(happening, Said.by(event)) : moved;
    }

    static ReceiptFile by(HazardEvent event, long index, ReceiptFile file) {
        return told(event, index, file).terms(file.terms().after(event));
    }

    private static ReceiptFile told(HazardEvent event, long index, ReceiptFile file) {
        HazardId hazard = event.hazard();
        ReceiptFile moved = file.track(hazard).progress(hazard, before -> after(before, event));
        ReceiptFile dated =
                event instanceof PlanApproved approved
                        ? moved.rectifyBy(hazard, approved.cureBy())
                        : moved;
        return Shown.isStep(event) ? dated.step(Happening.of(index, event), Said.by(event)) : dated;
    }

    static ReceiptFile by(OrderEvent event, long index, ReceiptFile file, HazardId hazard) {
        return told(event, index, file, hazard).terms(file.terms().after(event));
    }

    private static ReceiptFile told(
            OrderEvent event, long index, ReceiptFile file, HazardId hazard) {
        ReceiptFile dated =
                switch (event) {
                    case OrderIssued issued -> file.rectifyBy(hazard, issued.dueOn());
                    case ExtensionGranted granted -> file.rectifyBy(hazard, granted.until());
                    case OrderEvent.ByOfficer _, OrderEvent.ByRule _, OrderEvent.Overdue _ -> file;
                };
        return Shown.isStep(event) ? dated.step(Happening.of(index, event), Said.by(event)) : dated;
    }

    static ReceiptFile by(ExposureEvent event, long index, ReceiptFile file, HazardId hazard) {
        return told(event, index, file, hazard).terms(file.terms().after(event));
    }

    private static ReceiptFile told(
            ExposureEvent event, long index, ReceiptFile file, HazardId hazard) {
        ReceiptFile exposed =
                switch (event) {
                    case ExposurePublished _ -> file.published(hazard, event.exposure(), true);
                    case ExposureWithdrawn _ -> file.published(hazard, event.exposure(), false);
                    case ExposureExpired _ -> file.published(hazard, event.exposure(), false);
                    case ExposureEvent.ByOfficer _, ExposureEvent.OfItself _ -> file;
                };
        return Shown.isStep(event)
                ? exposed.step(Happening.of(index, event), Said.by(event))
                : exposed;
    }

    static ReceiptFile by(DueEvent event, long index, ReceiptFile file) {
        return told(event, index, file).terms(file.terms().after(event));
    }

    private static ReceiptFile told(DueEvent event, long index, ReceiptFile file) {
        return Shown.isStep(event) ? file.step(Happening.of(index, event), Said.by(event)) : file;
    }

    static ReceiptFile by(RewardEvent event, long index, ReceiptFile file) {
        return told(event, index, file).terms(file.terms().after(event));
    }

    private static ReceiptFile told(RewardEvent event, long index, ReceiptFile file) {
        Award before = file.reward().orElseGet(() -> Award.of(event.reward()));
        ReceiptFile awarded = file.award(Optional.of(before.after(event)));
        return Shown.isStep(event)
                ? awarded.step(Happening.of(index, event), Said.by(event))
                : awarded;
    }

    static ReceiptFile by(RetaliationEvent event, long index, ReceiptFile file) {
        return told(event, index, file).terms(file.terms().after(event));
    }

    private static ReceiptFile told(RetaliationEvent event, long index, ReceiptFile file) {
        return Shown.isStep(event) ? file.step(Happening.of(index, event), Said.by(event)) : file;
    }

    private static Progress after(Progress before, HazardEvent event) {
        return new Progress(
                before.state().after(event),
                level(before, event),
                before.rectifyBy(),
                before.exposed());
    }

    private static Optional<HazardLevel> level(Progress before, HazardEvent event) {
        if (event instanceof HazardGraded graded) {
            return Optional.of(graded.level());
        }
        return event instanceof HazardRegraded regraded
                ? Optional.of(regraded.level())
                : before.level();
    }
}
