package org.mingcha.query.receipts;

import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.DueEvent.DeadlineEscalated;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.due.DueEvent.DeadlineRecomputed;
import org.mingcha.command.due.DueEvent.DeadlineWarned;
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
import org.mingcha.command.hazard.HazardEvent;
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
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderEvent.ClosureProposed;
import org.mingcha.command.order.OrderEvent.DailyFineStarted;
import org.mingcha.command.order.OrderEvent.DelistingPublished;
import org.mingcha.command.order.OrderEvent.ExtensionDenied;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.ExtensionRequested;
import org.mingcha.command.order.OrderEvent.InterviewHeld;
import org.mingcha.command.order.OrderEvent.ListingFiled;
import org.mingcha.command.order.OrderEvent.ListingProposed;
import org.mingcha.command.order.OrderEvent.ListingPublished;
import org.mingcha.command.order.OrderEvent.OrderClosed;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderSatisfied;
import org.mingcha.command.order.OrderEvent.OrderServed;
import org.mingcha.command.order.OrderEvent.OrderStepDue;
import org.mingcha.command.order.OrderEvent.OrderUnsatisfied;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.order.OrderEvent.PenaltyDropped;
import org.mingcha.command.order.OrderEvent.PenaltyFiled;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;
import org.mingcha.command.order.OrderEvent.PenaltyServed;
import org.mingcha.command.order.OrderEvent.RectificationReported;
import org.mingcha.command.order.OrderEvent.ResumptionApplied;
import org.mingcha.command.order.OrderEvent.ResumptionConsented;
import org.mingcha.command.order.OrderEvent.ResumptionRefused;
import org.mingcha.command.order.OrderEvent.SupervisionDelisted;
import org.mingcha.command.order.OrderEvent.SupervisionListed;
import org.mingcha.command.order.OrderEvent.SupervisionUrged;
import org.mingcha.command.order.OrderEvent.SuppliesCut;
import org.mingcha.command.order.OrderEvent.SuppliesRestored;
import org.mingcha.command.order.OrderEvent.SupplyCutNotified;
import org.mingcha.command.order.OrderEvent.SuspensionOrdered;
import org.mingcha.command.retaliation.RetaliationEvent;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationDecided;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationHandedOver;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationMeasureTaken;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationRepeated;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.reward.RewardEvent.AccidentClassConfirmed;
import org.mingcha.command.reward.RewardEvent.AwardAnnounced;
import org.mingcha.command.reward.RewardEvent.AwardNotified;
import org.mingcha.command.reward.RewardEvent.BasisSet;
import org.mingcha.command.reward.RewardEvent.ClaimRejected;
import org.mingcha.command.reward.RewardEvent.ClaimVerified;
import org.mingcha.command.reward.RewardEvent.ClaimWindowExtended;
import org.mingcha.command.reward.RewardEvent.EligibilityConfirmed;
import org.mingcha.command.reward.RewardEvent.EligibilityDenied;
import org.mingcha.command.reward.RewardEvent.FigureSet;
import org.mingcha.command.reward.RewardEvent.FinesNoted;
import org.mingcha.command.reward.RewardEvent.FirstReporterDetermined;
import org.mingcha.command.reward.RewardEvent.GradingNoted;
import org.mingcha.command.reward.RewardEvent.RewardApproved;
import org.mingcha.command.reward.RewardEvent.RewardCalculated;
import org.mingcha.command.reward.RewardEvent.RewardClaimed;
import org.mingcha.command.reward.RewardEvent.RewardLapsed;
import org.mingcha.command.reward.RewardEvent.RewardOpened;
import org.mingcha.command.reward.RewardEvent.RewardPaid;
import org.mingcha.command.reward.RewardEvent.RewardParked;
import org.mingcha.command.reward.RewardEvent.RewardRecalculated;
import org.mingcha.command.reward.RewardEvent.RewardRecovered;
import org.mingcha.command.reward.RewardEvent.RewardReturned;
import org.mingcha.command.reward.RewardEvent.RewardWaived;
import org.mingcha.command.reward.RewardEvent.SpecialRewardGranted;
import org.mingcha.command.tipoff.CustodyEvent;
import org.mingcha.command.tipoff.IdentityEvent;
import org.mingcha.command.tipoff.OriginalEvent;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.*;
import org.mingcha.command.tipoff.TipOffEvent.EvidenceHandedIn;

/**
 * Which events are steps to the reporter: what changes where the matter stands, and every date that
 * officials missed. Not shown: plans and requests that nobody has agreed to yet, and what an
 * exposure goes through before it is public.
 */
final class Shown {

    private Shown() {}

    /** Submission and registration are one step; letters and files are listed by themselves. */
    static boolean isStep(TipOffEvent event) {
        return switch (event) {
            case TipRegistered _, TipAccepted _, TipRefused _, VerificationAssigned _ -> true;
            case SiteChecked _, TipSubstantiated _, TipPartlySubstantiated _ -> true;
            case TipFoundUnsubstantiated _, TipFoundUnverifiable _ -> true;
            case TipConcluded _, MergedTipConcluded _, ResultFedBack _, TipWithdrawn _ -> true;
            case VerificationExtended _, UrgentMeasureTaken _, TipMerged _, TipReleased _ -> true;
            case ConclusionDisputed _, NotCuredReported _, RecheckOrdered _ -> true;
            case ConclusionUpheld _, ConclusionReversed _, TipArchived _ -> true;
            case RetaliationReported _, RetaliationConfirmed _ -> true;
            case RetaliationNotConfirmed _, RetaliationStillWaits _ -> true;
            case TipOffEvent.Overdue _, CustodyEvent _, IdentityEvent _ -> true;
            case OriginalEvent _ -> true;
            case TipSubmitted _, ReporterWrote _, DeskWrote _, DeathReported _ -> false;
            case ClaimCodeIssued _, EvidenceHandedIn _ -> false;
            case DeathFlagged _, TipBroughtToGovernment _, UrgentMeasuresDue _ -> false;
            case VerificationStarted _, ConflictRecorded _, UnverifiableReported _ -> false;
            case MaliceProposed _, MaliciousTipFound _, ReporterRevisited _ -> false;
            case MergeJoined _ -> false;
        };
    }

    static boolean isStep(HazardEvent event) {
        return switch (event) {
            case HazardRegistered _, HazardGraded _, HazardRegraded _, PlanApproved _ -> true;
            case MajorHazardDirectlyReported _, InterimGuardPlaced _ -> true;
            case HazardRemovedOnSpot _, CureProgressReported _, CureCompletedReported _ -> true;
            case AcceptanceApplied _, AcceptancePassed _, AcceptanceFailed _ -> true;
            case HazardClosedOut _, HazardReopened _, ShamCureFound _ -> true;
            case HazardEvent.Overdue _ -> true;
            // The tip-off itself says that something was found.
            case HazardFound _, HazardStepDue _, OrderNoted _, HazardListingProposed _ -> false;
            case RemediationPlanSubmitted _, PlanGoalsStated _, PlanReturned _ -> false;
        };
    }

    static boolean isStep(OrderEvent event) {
        return switch (event) {
            case OrderIssued _, OrderServed _, ExtensionGranted _, RectificationReported _ -> true;
            case OrderSatisfied _, OrderUnsatisfied _, OrderClosed _ -> true;
            case PenaltyDecided _, PenaltyRevoked _, DailyFineStarted _ -> true;
            case SuspensionOrdered _, ResumptionConsented _ -> true;
            case SuppliesCut _, SuppliesRestored _ -> true;
            case SupervisionListed _, ListingPublished _, InterviewHeld _ -> true;
            case SupervisionDelisted _, DelistingPublished _, ClosureProposed _ -> true;
            case OrderEvent.Overdue _ -> true;
            case ExtensionRequested _, ExtensionDenied _, OrderStepDue _ -> false;
            case PenaltyFiled _, PenaltyDropped _, PenaltyServed _ -> false;
            case ResumptionApplied _, ResumptionRefused _, SupplyCutNotified _ -> false;
            case ListingFiled _, SupervisionUrged _, ListingProposed _ -> false;
        };
    }

    /** Until the award is notified, an amount may change; it is not shown before. */
    static boolean isStep(RewardEvent event) {
        return switch (event) {
            case EligibilityConfirmed _, EligibilityDenied _ -> true;
            case AwardNotified _, AwardAnnounced _, ClaimWindowExtended _ -> true;
            case RewardClaimed _, ClaimVerified _, ClaimRejected _ -> true;
            case RewardPaid _, RewardLapsed _, RewardWaived _, RewardRecovered _ -> true;
            case RewardOpened _, FirstReporterDetermined _, GradingNoted _, FinesNoted _ -> false;
            case BasisSet _, AccidentClassConfirmed _, FigureSet _, RewardCalculated _ -> false;
            case RewardRecalculated _, RewardParked _, RewardApproved _ -> false;
            case RewardReturned _, SpecialRewardGranted _ -> false;
        };
    }

    /** What the reporter said and how it is decided, the tip-off itself tells. */
    static boolean isStep(RetaliationEvent event) {
        return switch (event) {
            case RetaliationHandedOver _, RetaliationMeasureTaken _ -> true;
            case RetaliationOpened _, RetaliationRepeated _, RetaliationDecided _ -> false;
        };
    }

    static boolean isStep(ExposureEvent event) {
        return switch (event) {
            case ExposurePublished _, ExposureWithdrawn _, PublicationOverdue _ -> true;
            case ExposureCorrected _, ExposureExpired _, RectificationFollowedUp _ -> true;
            case ExposureProposed _, AddresseeNamed _, ExposureDrafted _ -> false;
            case RedactionScreened _, RedactionChecked _, LegalReviewed _ -> false;
            case PublicationKindChosen _, PartyConsulted _, PartyHeard _, PartySilent _ -> false;
            case ExposureApproved _, ExposureRejected _, ProposalVoided _ -> false;
            case ExposureReleased _, WithdrawalDemanded _, CorrectionDrafted _ -> false;
            case ExposureObjected _, ObjectionDecided _ -> false;
        };
    }

    /** Whom officials remind or turn to is theirs; that a date was missed or moved is not. */
    static boolean isStep(DueEvent event) {
        return switch (event) {
            case DeadlineOverdue _, DeadlineRecomputed _ -> true;
            case DeadlineWarned _, DeadlineEscalated _ -> false;
        };
    }
}
