package org.mingcha.command.hazard;

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
import org.mingcha.command.hazard.HazardEvent.PlanApproved;
import org.mingcha.command.hazard.HazardEvent.PlanReturned;
import org.mingcha.command.hazard.HazardEvent.RemediationPlanSubmitted;

/** Where a hazard stands in the closed loop (闭环管理). */
public enum HazardState {
    REGISTERED,
    /** Also where it stands again when its plan was returned, or when it was reopened. */
    GRADED,
    PLAN_SUBMITTED,
    CURING,
    CURE_REPORTED,
    ACCEPTANCE_APPLIED,
    ACCEPTED,
    CLOSED_OUT;

    public HazardState after(HazardEvent event) {
        return switch (event) {
            case HazardRegistered _ -> REGISTERED;
            case HazardGraded _, PlanReturned _, HazardReopened _ -> GRADED;
            case RemediationPlanSubmitted _ -> PLAN_SUBMITTED;
            case PlanApproved _, AcceptanceFailed _ -> CURING;
            case CureCompletedReported _ -> CURE_REPORTED;
            case AcceptanceApplied _ -> ACCEPTANCE_APPLIED;
            case AcceptancePassed _ -> ACCEPTED;
            case HazardClosedOut _ -> CLOSED_OUT;
            case HazardCureOverdue _, CureAcceptanceOverdue _ -> this;
        };
    }
}
