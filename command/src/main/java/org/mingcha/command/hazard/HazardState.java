package org.mingcha.command.hazard;

import org.mingcha.command.hazard.HazardEvent.AcceptanceApplied;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.CureProgressReported;
import org.mingcha.command.hazard.HazardEvent.HazardClosedOut;
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

/** Where a hazard stands in the closed loop (闭环管理). */
public enum HazardState {
    /** By the verification of a tip-off; not yet registered. */
    FOUND,
    REGISTERED,
    /**
     * Also where it stands again when its plan was returned, when it was reopened, or when it
     * proved to be major.
     */
    GRADED,
    PLAN_SUBMITTED,
    CURING,
    CURE_REPORTED,
    ACCEPTANCE_APPLIED,
    ACCEPTED,
    CLOSED_OUT;

    public HazardState after(HazardEvent event) {
        return switch (event) {
            case HazardFound _ -> FOUND;
            case HazardRegistered _ -> REGISTERED;
            case HazardGraded _, PlanReturned _, HazardReopened _ -> GRADED;
            case HazardRegraded regraded -> regraded.raised() ? GRADED : this;
            case RemediationPlanSubmitted _ -> PLAN_SUBMITTED;
            case PlanApproved _, AcceptanceFailed _ -> CURING;
            case CureCompletedReported _, HazardRemovedOnSpot _ -> CURE_REPORTED;
            case AcceptanceApplied _ -> ACCEPTANCE_APPLIED;
            case AcceptancePassed _ -> ACCEPTED;
            case HazardClosedOut _ -> CLOSED_OUT;
            case MajorHazardDirectlyReported _, InterimGuardPlaced _, PlanGoalsStated _ -> this;
            case CureProgressReported _, ShamCureFound _, HazardStepDue _, OrderNoted _ -> this;
            case HazardListingProposed _, HazardEvent.Overdue _ -> this;
        };
    }
}
