package org.mingcha.query.worklist;

import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.exposure.ExposureEvent.LegalReviewed;
import org.mingcha.command.exposure.ExposureEvent.RedactionChecked;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.PlanReturned;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderEvent.ExtensionDenied;
import org.mingcha.command.order.OrderEvent.OrderUnsatisfied;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.reward.RewardEvent.ClaimRejected;
import org.mingcha.command.reward.RewardEvent.RewardReturned;
import org.mingcha.command.tipoff.CustodyEvent.TipReturned;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionReversed;

/** Whether a case was sent back to be done again, until an officer does something on it. */
final class SentBack {

    private SentBack() {}

    static boolean after(TipOffEvent event, boolean was) {
        return switch (event) {
            case TipReturned _, ConclusionReversed _ -> true;
            case TipOffEvent.ByOfficer _ -> false;
            case TipOffEvent.ByReporter _, TipOffEvent.ByPolicy _, TipOffEvent.Overdue _ -> was;
        };
    }

    static boolean after(HazardEvent event, boolean was) {
        return switch (event) {
            case PlanReturned _, AcceptanceFailed _ -> true;
            case HazardEvent.ByOfficer _ -> false;
            case HazardEvent.ByRule _, HazardEvent.Overdue _ -> was;
        };
    }

    static boolean after(OrderEvent event, boolean was) {
        return switch (event) {
            case ExtensionDenied _, OrderUnsatisfied _ -> true;
            case OrderEvent.ByOfficer _ -> false;
            case OrderEvent.ByRule _, OrderEvent.Overdue _ -> was;
        };
    }

    static boolean after(ExposureEvent event, boolean was) {
        return switch (event) {
            case RedactionChecked check -> !check.passed();
            case LegalReviewed review -> !review.passed();
            case ExposureEvent.ByOfficer _ -> false;
            case ExposureEvent.OfItself _ -> was;
        };
    }

    static boolean after(RewardEvent event, boolean was) {
        return switch (event) {
            case RewardReturned _, ClaimRejected _ -> true;
            case RewardEvent.ByOfficer _ -> false;
            case RewardEvent.ByReporter _, RewardEvent.ByRule _ -> was;
        };
    }
}
