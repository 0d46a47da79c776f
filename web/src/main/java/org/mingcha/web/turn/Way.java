package org.mingcha.web.turn;

import java.util.List;
import java.util.Set;
import org.mingcha.command.exposure.ExposureCommand.ApproveCorrection;
import org.mingcha.command.exposure.ExposureCommand.ApproveExposure;
import org.mingcha.command.exposure.ExposureCommand.CheckRedaction;
import org.mingcha.command.exposure.ExposureCommand.DecideObjection;
import org.mingcha.command.exposure.ExposureCommand.DraftExposure;
import org.mingcha.command.exposure.ExposureCommand.HearParty;
import org.mingcha.command.exposure.ExposureCommand.PublishExposure;
import org.mingcha.command.exposure.ExposureCommand.ReviewLegality;
import org.mingcha.command.exposure.ExposureCommand.WithdrawExposure;
import org.mingcha.command.hazard.HazardCommand.AcceptCure;
import org.mingcha.command.hazard.HazardCommand.ApplyForAcceptance;
import org.mingcha.command.hazard.HazardCommand.ApprovePlan;
import org.mingcha.command.hazard.HazardCommand.CloseOut;
import org.mingcha.command.hazard.HazardCommand.GradeHazard;
import org.mingcha.command.hazard.HazardCommand.ReportCure;
import org.mingcha.command.hazard.HazardCommand.ReportDirectly;
import org.mingcha.command.hazard.HazardCommand.SubmitPlan;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderCommand.CloseOrder;
import org.mingcha.command.order.OrderCommand.ConsentToResumption;
import org.mingcha.command.order.OrderCommand.DecideExtension;
import org.mingcha.command.order.OrderCommand.FileListing;
import org.mingcha.command.order.OrderCommand.PublishDelisting;
import org.mingcha.command.order.OrderCommand.PublishListing;
import org.mingcha.command.order.OrderCommand.ReInspect;
import org.mingcha.command.order.OrderCommand.RecordPenalty;
import org.mingcha.command.order.OrderCommand.ReportRectified;
import org.mingcha.command.order.OrderCommand.ServeOrder;
import org.mingcha.command.order.OrderCommand.ServePenalty;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.retaliation.RetaliationCommand.DecideRetaliation;
import org.mingcha.command.reward.RewardCommand.ApproveReward;
import org.mingcha.command.reward.RewardCommand.DecideEligibility;
import org.mingcha.command.reward.RewardCommand.NotifyAward;
import org.mingcha.command.reward.RewardCommand.PayReward;
import org.mingcha.command.reward.RewardCommand.VerifyClaim;
import org.mingcha.command.tipoff.TipOffCommand.AcceptTip;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.command.tipoff.TipOffCommand.BringToGovernment;
import org.mingcha.command.tipoff.TipOffCommand.ConcludeVerification;
import org.mingcha.command.tipoff.TipOffCommand.DecideRecheck;
import org.mingcha.command.tipoff.TipOffCommand.FeedBack;
import org.mingcha.command.tipoff.TipOffCommand.OrderRecheck;
import org.mingcha.command.tipoff.TipOffCommand.RecordUrgentMeasure;
import org.mingcha.command.tipoff.TipOffCommand.SignConclusion;
import org.mingcha.command.tipoff.TipOffCommand.TakeOverTip;

/**
 * The acts by which a case goes on to its end, in that order, and the dates that each works
 * towards. What may be done besides is on offer, but is nobody's turn.
 *
 * @param when in which circumstances it is anybody's turn, though it may be done in others
 */
record Way(Class<? extends OfficialAct> act, Set<RowId> towards, When when) {

    enum When {
        /** Whenever it may be done. */
        POSSIBLE,
        /** While the case is offered to a division, whose turn it is then. */
        OFFERED,
        /** While nobody has the case. */
        UNASSIGNED,
        /** While a date that it works towards runs. */
        DUE
    }

    static final List<Way> ALL =
            List.of(
                    way(RecordUrgentMeasure.class, When.DUE, RowId.T8),
                    way(BringToGovernment.class, When.DUE, RowId.T9),
                    way(AcceptTip.class, When.POSSIBLE, RowId.T1),
                    way(TakeOverTip.class, When.OFFERED),
                    way(AssignVerification.class, When.UNASSIGNED, RowId.T3, RowId.T4),
                    way(ConcludeVerification.class, When.POSSIBLE, RowId.T3, RowId.T4),
                    way(SignConclusion.class, When.POSSIBLE, RowId.T3, RowId.T4),
                    way(FeedBack.class, When.POSSIBLE, RowId.T5),
                    way(OrderRecheck.class, When.UNASSIGNED, RowId.T7),
                    way(DecideRecheck.class, When.POSSIBLE, RowId.T7),
                    way(GradeHazard.class, When.POSSIBLE),
                    way(ReportDirectly.class, When.DUE, RowId.H1),
                    way(SubmitPlan.class, When.POSSIBLE, RowId.H2),
                    way(ApprovePlan.class, When.POSSIBLE, RowId.H2),
                    way(ReportCure.class, When.POSSIBLE, RowId.CURE),
                    way(ApplyForAcceptance.class, When.POSSIBLE),
                    way(AcceptCure.class, When.POSSIBLE, RowId.O2, RowId.O2_COAL),
                    way(CloseOut.class, When.POSSIBLE),
                    way(ServeOrder.class, When.POSSIBLE),
                    way(DecideExtension.class, When.POSSIBLE, RowId.O3_DECIDE),
                    way(ReportRectified.class, When.POSSIBLE, RowId.RECTIFICATION),
                    way(ReInspect.class, When.DUE, RowId.O1),
                    way(RecordPenalty.class, When.DUE, RowId.P1_DECIDE),
                    way(ServePenalty.class, When.DUE, RowId.P1_SERVE),
                    way(ConsentToResumption.class, When.DUE, RowId.O2, RowId.O2_COAL),
                    way(FileListing.class, When.DUE, RowId.O5_FILE),
                    way(PublishListing.class, When.DUE, RowId.O5_LIST),
                    way(PublishDelisting.class, When.DUE, RowId.O5_DELIST),
                    way(CloseOrder.class, When.POSSIBLE),
                    way(DraftExposure.class, When.POSSIBLE, RowId.E1),
                    way(HearParty.class, When.DUE, RowId.E4),
                    way(CheckRedaction.class, When.POSSIBLE, RowId.E1),
                    way(ReviewLegality.class, When.POSSIBLE, RowId.E1),
                    way(ApproveExposure.class, When.POSSIBLE, RowId.E1),
                    way(PublishExposure.class, When.POSSIBLE, RowId.E1),
                    way(WithdrawExposure.class, When.DUE, RowId.E2),
                    way(DecideObjection.class, When.DUE, RowId.E3_OWN, RowId.E3_OTHERS),
                    way(ApproveCorrection.class, When.POSSIBLE),
                    way(DecideEligibility.class, When.POSSIBLE),
                    way(ApproveReward.class, When.POSSIBLE),
                    way(NotifyAward.class, When.DUE, RowId.R1),
                    way(VerifyClaim.class, When.POSSIBLE),
                    way(PayReward.class, When.POSSIBLE, RowId.R3),
                    way(DecideRetaliation.class, When.POSSIBLE, RowId.RETALIATION));

    private static Way way(Class<? extends OfficialAct> act, When when, RowId... towards) {
        return new Way(act, Set.of(towards), when);
    }
}
