package org.mingcha.command.hazard;

import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.Refused;
import org.mingcha.command.hazard.HazardEvent.AcceptanceApplied;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.hazard.HazardEvent.CureAcceptanceOverdue;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.HazardClosedOut;
import org.mingcha.command.hazard.HazardEvent.HazardCureOverdue;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.hazard.HazardEvent.Overdue;
import org.mingcha.command.hazard.HazardEvent.PlanApproved;
import org.mingcha.command.hazard.HazardEvent.PlanReturned;
import org.mingcha.command.hazard.HazardEvent.RemediationPlanSubmitted;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Moment;

/** The date that is waited for, if one is, as what will have happened if it passes unmet. */
final class HazardDates {

    private Optional<Overdue> unlessMet = Optional.empty();

    /** The plan's date, until it is recorded as passed: a failed acceptance brings it back. */
    private Optional<Overdue> unlessCured = Optional.empty();

    /** What has happened by now, and is not recorded yet, because the date passed unmet. */
    Optional<Overdue> lapsed(Moment now) {
        return unlessMet.filter(overdue -> now.isPast(overdue.dueOn()));
    }

    /**
     * What the clock asks to record: nothing if that date is not waited for, or no longer.
     *
     * @throws Refused if it is, and its day has not ended
     */
    Optional<Overdue> lapsed(LocalDate asked, Moment now) {
        var running = unlessMet.filter(overdue -> overdue.dueOn().equals(asked));
        Refused.when(running.isPresent() && !now.isPast(asked), HazardRule.NOT_YET_OVERDUE);
        return running;
    }

    void on(HazardEvent event) {
        switch (event) {
            case PlanApproved e -> {
                unlessCured = Optional.of(cureOverdue(e));
                unlessMet = unlessCured;
            }
            case AcceptanceApplied e -> unlessMet = Optional.of(acceptanceOverdue(e));
            case AcceptanceFailed _ -> unlessMet = unlessCured;
            case HazardCureOverdue _, HazardReopened _ -> {
                unlessCured = Optional.empty();
                unlessMet = Optional.empty();
            }
            case CureCompletedReported _, AcceptancePassed _, CureAcceptanceOverdue _ ->
                    unlessMet = Optional.empty();
            case HazardRegistered _, HazardGraded _, HazardClosedOut _ -> {}
            case RemediationPlanSubmitted _, PlanReturned _ -> {}
        }
    }

    private static Overdue cureOverdue(PlanApproved plan) {
        return new HazardCureOverdue(plan.hazard(), plan.cureBy(), CivilTime.endOf(plan.cureBy()));
    }

    private static Overdue acceptanceOverdue(AcceptanceApplied applied) {
        LocalDate dueOn = applied.acceptBy().dueOn();
        return new CureAcceptanceOverdue(
                applied.hazard(), dueOn, CivilTime.endOf(dueOn), applied.acceptBy());
    }
}
