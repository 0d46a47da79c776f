package org.mingcha.query.terms;

import static org.mingcha.query.terms.Term.Fate.DROPPED;
import static org.mingcha.query.terms.Term.Fate.MET;
import static org.mingcha.query.terms.Term.Fate.MOVED;

import org.mingcha.command.due.DueEvent;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.exposure.ExposureEvent.ExposureRejected;
import org.mingcha.command.exposure.ExposureEvent.ProposalVoided;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.HazardRegraded;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.PenaltyDropped;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.reward.RewardEvent.EligibilityDenied;
import org.mingcha.command.reward.RewardEvent.FirstReporterDetermined;
import org.mingcha.command.reward.RewardEvent.RewardLapsed;
import org.mingcha.command.reward.RewardEvent.RewardParked;
import org.mingcha.command.reward.RewardEvent.RewardRecalculated;
import org.mingcha.command.reward.RewardEvent.RewardReturned;
import org.mingcha.command.reward.RewardEvent.RewardWaived;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.TipMerged;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;
import org.mingcha.command.tipoff.TipOffEvent.VerificationExtended;
import org.mingcha.query.terms.Term.Fate;

/** What becomes of a date that an event ends. Most end because what was due was done. */
final class Fates {

    private Fates() {}

    static Fate of(TipOffEvent event) {
        return switch (event) {
            case VerificationExtended _ -> MOVED;
            case TipWithdrawn _, TipMerged _ -> DROPPED;
            case TipOffEvent.ByReporter _, TipOffEvent.ByOfficer _ -> MET;
            case TipOffEvent.ByPolicy _, TipOffEvent.Overdue _ -> MET;
        };
    }

    static Fate of(HazardEvent event) {
        return switch (event) {
            case HazardReopened _, HazardRegraded _ -> DROPPED;
            case HazardEvent.ByOfficer _, HazardEvent.ByRule _, HazardEvent.Overdue _ -> MET;
        };
    }

    static Fate of(OrderEvent event) {
        return switch (event) {
            case ExtensionGranted _ -> MOVED;
            case PenaltyDropped _, PenaltyRevoked _ -> DROPPED;
            case OrderEvent.ByOfficer _, OrderEvent.ByRule _, OrderEvent.Overdue _ -> MET;
        };
    }

    static Fate of(ExposureEvent event) {
        return switch (event) {
            case ExposureRejected _, ProposalVoided _ -> DROPPED;
            case ExposureEvent.ByOfficer _, ExposureEvent.OfItself _ -> MET;
        };
    }

    static Fate of(RewardEvent event) {
        return switch (event) {
            case RewardReturned _, RewardParked _, FirstReporterDetermined _ -> DROPPED;
            case RewardRecalculated _, RewardWaived _, RewardLapsed _, EligibilityDenied _ ->
                    DROPPED;
            case RewardEvent.ByOfficer _, RewardEvent.ByReporter _, RewardEvent.ByRule _ -> MET;
        };
    }

    /** A date that is counted again is another date. */
    static Fate of(DueEvent event) {
        return switch (event) {
            case DueEvent.DeadlineRecomputed _ -> MOVED;
            case DueEvent.DeadlineWarned _, DueEvent.DeadlineOverdue _ -> MET;
            case DueEvent.DeadlineEscalated _ -> MET;
        };
    }
}
