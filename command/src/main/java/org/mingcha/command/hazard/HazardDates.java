package org.mingcha.command.hazard;

import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.CatchingUp;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.due.Passing;
import org.mingcha.command.due.Running;
import org.mingcha.command.hazard.HazardEvent.AcceptanceApplied;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.hazard.HazardEvent.CureAcceptanceOverdue;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.CureProgressReported;
import org.mingcha.command.hazard.HazardEvent.HazardClosedOut;
import org.mingcha.command.hazard.HazardEvent.HazardCureOverdue;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardListingProposed;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.HazardRegraded;
import org.mingcha.command.hazard.HazardEvent.HazardRemovedOnSpot;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.hazard.HazardEvent.HazardStepDue;
import org.mingcha.command.hazard.HazardEvent.InterimGuardPlaced;
import org.mingcha.command.hazard.HazardEvent.MajorHazardDirectlyReported;
import org.mingcha.command.hazard.HazardEvent.OrderNoted;
import org.mingcha.command.hazard.HazardEvent.PlanApproved;
import org.mingcha.command.hazard.HazardEvent.PlanGoalsStated;
import org.mingcha.command.hazard.HazardEvent.PlanReturned;
import org.mingcha.command.hazard.HazardEvent.RemediationPlanSubmitted;
import org.mingcha.command.hazard.HazardEvent.ShamCureFound;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;

/** The dates of a hazard, and what is recorded when one of them passes. */
public final class HazardDates {

    private final Running running = new Running();

    HazardDates() {}

    /** Whether anything is due of the hazard. */
    boolean awaitsAnything() {
        return running.awaitsAnything();
    }

    /** Records all that happened by now and is not recorded yet, each dated at its moment. */
    void catchUp(HazardId hazard, Moment now, Deadlines law, Ladder ladder) {
        CatchingUp.record(
                running, CaseId.of(hazard), now, law, ladder, passing -> event(hazard, passing));
    }

    private static Object event(HazardId hazard, Passing passing) {
        var deadline = passing.deadline();
        var row = deadline.row();
        if (passing.overdue() && row == RowId.CURE) {
            return new HazardCureOverdue(hazard, deadline.dueOn(), passing.at());
        }
        return passing.overdue() && (row == RowId.O2 || row == RowId.O2_COAL)
                ? new CureAcceptanceOverdue(hazard, deadline.dueOn(), passing.at(), deadline)
                : passing.event(CaseId.of(hazard));
    }

    void on(DueEvent event) {
        running.on(event);
    }

    void on(HazardEvent event) {
        after(running, event);
    }

    /**
     * What each event does to the dates of its hazard. A cure that was not accepted is due by the
     * plan's date again; whatever an official does answers the question after it.
     */
    public static void after(Running running, HazardEvent event) {
        if (event instanceof HazardEvent.ByOfficer) {
            running.meet(RowId.TRACKING);
        }
        switch (event) {
            case HazardFound e -> running.open(e.enterBy(), day(e.at()));
            case HazardStepDue e -> running.open(e.deadline(), day(e.at()));
            case HazardRegistered _ -> running.meet(RowId.H3);
            case HazardRegraded e -> regraded(running, e);
            case MajorHazardDirectlyReported _ -> running.meet(RowId.H1);
            case OrderNoted _ -> running.meet(RowId.H2);
            case PlanApproved e -> {
                running.meet(RowId.H2);
                running.open(cure(day(e.at()), e.cureBy()), day(e.at()));
            }
            case HazardRemovedOnSpot _, CureCompletedReported _ -> {
                running.meet(RowId.H2);
                running.meet(RowId.CURE);
            }
            case AcceptanceApplied e -> running.open(e.acceptBy(), day(e.at()));
            case AcceptanceFailed _ -> {
                meetOnSite(running);
                running.resume(RowId.CURE);
            }
            case AcceptancePassed _ -> meetOnSite(running);
            case HazardClosedOut _ -> running.meetAll();
            case HazardReopened _ -> running.forgetAll();
            case HazardCureOverdue e -> running.passed(cure(e.dueOn(), e.dueOn()));
            case CureAcceptanceOverdue e -> running.passed(e.deadline());
            case HazardGraded _, InterimGuardPlaced _, CureProgressReported _ -> {}
            case RemediationPlanSubmitted _, PlanGoalsStated _, PlanReturned _ -> {}
            case ShamCureFound _, HazardListingProposed _ -> {}
        }
    }

    /** What was done about a general hazard is not what a major one asks for. */
    private static void regraded(Running running, HazardRegraded event) {
        if (event.raised()) {
            running.forgetAll();
        } else if (event.level() == HazardLevel.GENERAL) {
            running.meet(RowId.H1);
        }
    }

    private static void meetOnSite(Running running) {
        running.meet(RowId.O2);
        running.meet(RowId.O2_COAL);
    }

    private static Deadline cure(LocalDate on, LocalDate dueOn) {
        return Deadline.byAct(RowId.CURE, on, dueOn);
    }

    private static LocalDate day(Instant at) {
        return new Moment(at).day();
    }
}
