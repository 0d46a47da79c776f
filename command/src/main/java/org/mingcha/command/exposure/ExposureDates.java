package org.mingcha.command.exposure;

import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.CatchingUp;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.due.Passing;
import org.mingcha.command.due.Running;
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
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;

/** The dates of an exposure, and what is recorded when one of them passes. */
public final class ExposureDates {

    private final Running running = new Running();

    ExposureDates() {}

    boolean runs(RowId row) {
        return running.deadline(row).isPresent();
    }

    /** Records all that happened by now and is not recorded yet, each dated at its moment. */
    void catchUp(ExposureId exposure, Moment now, Deadlines law, Ladder ladder) {
        CatchingUp.record(
                running,
                CaseId.of(exposure),
                now,
                law,
                ladder,
                passing -> recorded(exposure, passing));
    }

    private static Object recorded(ExposureId exposure, Passing passing) {
        var deadline = passing.deadline();
        if (!passing.overdue()) {
            return passing.event(CaseId.of(exposure));
        }
        return switch (deadline.row()) {
            case E1 -> new PublicationOverdue(exposure, deadline, passing.at());
            case E4 -> new PartySilent(exposure, deadline, passing.at());
            case E5, E5_DISHONESTY -> new ExposureExpired(exposure, deadline, passing.at());
            default -> passing.event(CaseId.of(exposure));
        };
    }

    void on(DueEvent event) {
        running.on(event);
    }

    void on(ExposureEvent event) {
        after(running, event);
    }

    /**
     * What each event does to the dates of its exposure. An objection that is upheld is met by what
     * is done about it, so its date runs on.
     */
    public static void after(Running running, ExposureEvent event) {
        switch (event) {
            case ExposureProposed e ->
                    e.publishBy().ifPresent(date -> running.open(date, new Moment(e.at()).day()));
            case PartyConsulted e -> running.open(e.answerBy(), new Moment(e.at()).day());
            case PartyHeard _, PartySilent _ -> running.meet(RowId.E4);
            case ExposurePublished _ -> running.meetAll();
            case ExposureReleased e -> running.open(e.showUntil(), new Moment(e.at()).day());
            case WithdrawalDemanded e -> running.open(e.withdrawBy(), new Moment(e.at()).day());
            case ExposureObjected e -> running.open(e.decideBy(), new Moment(e.at()).day());
            case ObjectionDecided e when !e.upheld() -> objectionMet(running);
            case ExposureCorrected _ -> objectionMet(running);
            case ExposureRejected _, ExposureWithdrawn _, ExposureExpired _, ProposalVoided _ ->
                    running.meetAll();
            case PublicationOverdue e -> running.passed(e.deadline());
            case AddresseeNamed _, ExposureDrafted _, RedactionScreened _, RedactionChecked _ -> {}
            case LegalReviewed _, PublicationKindChosen _, ExposureApproved _ -> {}
            case CorrectionDrafted _, ObjectionDecided _, RectificationFollowedUp _ -> {}
        }
    }

    private static void objectionMet(Running running) {
        running.meet(RowId.E3_OWN);
        running.meet(RowId.E3_OTHERS);
    }
}
