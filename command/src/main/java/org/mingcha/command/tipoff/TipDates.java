package org.mingcha.command.tipoff;

import java.util.Optional;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.CatchingUp;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.due.Passing;
import org.mingcha.command.due.Running;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.tipoff.TipOffEvent.*;
import org.mingcha.command.tipoff.TipOffEvent.ClaimCodeIssued;
import org.mingcha.command.tipoff.TipOffEvent.EvidenceHandedIn;

/**
 * The dates that officials owe on a tip-off. The reporter's own (T6) is none of them: nothing is
 * overdue when somebody does not object. By when retaliation is decided is a date of its own case;
 * what earlier versions recorded of it here changes nothing.
 */
public final class TipDates {

    private static final RowId[] VERIFICATION = {RowId.T1, RowId.T3, RowId.T4};

    private final Running running = new Running();
    private Optional<Deadline> paused = Optional.empty();

    TipDates() {}

    /** Records all that happened by now and is not recorded yet, each dated at its moment. */
    void catchUp(TipId tip, Moment now, Deadlines deadlines, Ladder ladder) {
        CatchingUp.record(
                running, CaseId.of(tip), now, deadlines, ladder, passing -> event(tip, passing));
    }

    private static Object event(TipId tip, Passing passing) {
        var deadline = passing.deadline();
        var row = deadline.row();
        if (passing.overdue() && row == RowId.T1) {
            return new AcceptanceOverdue(tip, deadline, passing.at());
        }
        if (passing.overdue() && (row == RowId.T3 || row == RowId.T4)) {
            return new VerificationOverdue(tip, deadline, passing.at());
        }
        return passing.overdue() && row == RowId.T5
                ? new FeedbackOverdue(tip, deadline, passing.at())
                : passing.event(CaseId.of(tip));
    }

    /** The date until which verification must be concluded, while it runs. */
    Optional<Deadline> verification() {
        return running.deadline(RowId.T4).or(() -> running.deadline(RowId.T3));
    }

    /** The date that ran when the tip-off was merged. */
    Optional<Deadline> paused() {
        return paused;
    }

    /** Whether measures or a government still wait. */
    boolean anyOf(RowId... rows) {
        for (var row : rows) {
            if (running.deadline(row).isPresent()) {
                return true;
            }
        }
        return false;
    }

    void on(DueEvent event) {
        running.on(event);
    }

    void on(TipOffEvent event) {
        if (event instanceof TipMerged) {
            paused = running.deadline(RowId.T1).or(this::verification);
        }
        after(running, event);
    }

    /** What each event does to the dates of its tip-off. */
    public static void after(Running running, TipOffEvent event) {
        switch (event) {
            case TipRegistered e -> running.open(e.acceptBy(), e.on());
            case DeathReported e -> running.open(e.bringBy(), e.on());
            case DeathFlagged e -> open(running, e.bringBy(), e);
            case TipBroughtToGovernment _ -> running.meet(RowId.T9);
            case TipAccepted e -> {
                running.meet(RowId.T1);
                open(running, e.concludeBy(), e);
            }
            case UrgentMeasuresDue e -> open(running, e.measuresBy(), e);
            case UrgentMeasureTaken _ -> running.meet(RowId.T8);
            case VerificationExtended e -> {
                running.meet(RowId.T3);
                open(running, e.concludeBy(), e);
            }
            case TipMerged _ -> meetVerification(running);
            case TipReleased e -> running.open(e.runs(), e.on());
            case TipConcluded e -> {
                meetVerification(running);
                open(running, e.feedBackBy(), e);
            }
            case MergedTipConcluded e -> running.open(e.feedBackBy(), new Moment(e.at()).day());
            case ResultFedBack _ -> running.meet(RowId.T5);
            case ConclusionDisputed e -> running.open(e.recheckBy(), e.on());
            case NotCuredReported e -> running.open(e.recheckBy(), e.on());
            case ConclusionUpheld _ -> running.meet(RowId.T7);
            case ConclusionReversed e -> {
                running.meet(RowId.T7);
                open(running, e.concludeBy(), e);
            }
            case TipRefused _ -> running.meetAll();
            case TipWithdrawn e -> running.meetAll(e.on());
            case Overdue e -> running.passed(e.deadline());
            case TipSubmitted _, ReporterWrote _, DeskWrote _, CustodyEvent _ -> {}
            case ClaimCodeIssued _, EvidenceHandedIn _, OriginalEvent _ -> {}
            case VerificationAssigned _, VerificationStarted _, SiteChecked _, Finding _ -> {}
            case ConflictRecorded _, UnverifiableReported _, RecheckOrdered _ -> {}
            case MaliceProposed _, MaliciousTipFound _, ReporterRevisited _ -> {}
            case RetaliationReported _, RetaliationStillWaits _ -> {}
            case RetaliationConfirmed _, RetaliationNotConfirmed _ -> {}
            case TipArchived _, MergeJoined _, IdentityEvent _ -> {}
        }
    }

    private static void open(Running running, Deadline deadline, ByOfficer event) {
        running.open(deadline, new Moment(event.at()).day());
    }

    private static void meetVerification(Running running) {
        for (var row : VERIFICATION) {
            running.meet(row);
        }
    }
}
