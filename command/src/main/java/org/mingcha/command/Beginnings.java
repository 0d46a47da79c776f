package org.mingcha.command;

import static org.mingcha.command.Beginning.Kind.COUNTED_FROM;
import static org.mingcha.command.Beginning.Kind.NAMED;
import static org.mingcha.command.Beginning.Kind.NAMED_BEFORE;
import static org.mingcha.command.Beginning.Kind.PUT_OFF;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.command.exposure.ExposureCommand.ConsultParty;
import org.mingcha.command.exposure.ExposureCommand.ObjectToExposure;
import org.mingcha.command.exposure.ExposureCommand.PublishExposure;
import org.mingcha.command.hazard.HazardCommand.ApplyForAcceptance;
import org.mingcha.command.hazard.HazardCommand.ApprovePlan;
import org.mingcha.command.hazard.HazardCommand.GradeHazard;
import org.mingcha.command.hazard.HazardCommand.RegradeHazard;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderCommand.ApplyForResumption;
import org.mingcha.command.order.OrderCommand.DecideExtension;
import org.mingcha.command.order.OrderCommand.Delist;
import org.mingcha.command.order.OrderCommand.FilePenalty;
import org.mingcha.command.order.OrderCommand.IssueOrder;
import org.mingcha.command.order.OrderCommand.ListForSupervision;
import org.mingcha.command.order.OrderCommand.RecordPenalty;
import org.mingcha.command.order.OrderCommand.ReportRectified;
import org.mingcha.command.order.OrderCommand.RequestExtension;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.reward.RewardCommand.AnnounceAward;
import org.mingcha.command.reward.RewardCommand.ApproveReward;
import org.mingcha.command.reward.RewardCommand.ExtendClaim;
import org.mingcha.command.reward.RewardCommand.NotifyAward;
import org.mingcha.command.reward.RewardCommand.VerifyClaim;
import org.mingcha.command.tipoff.TipOffCommand.AcceptTip;
import org.mingcha.command.tipoff.TipOffCommand.DecideRecheck;
import org.mingcha.command.tipoff.TipOffCommand.ExtendVerification;
import org.mingcha.command.tipoff.TipOffCommand.FeedBack;
import org.mingcha.command.tipoff.TipOffCommand.FlagDeath;
import org.mingcha.command.tipoff.TipOffCommand.SignConclusion;

/**
 * Which dates an act begins on its stream, so that it can be said before. That streams begin these
 * and no others is held by every test of an act.
 */
public final class Beginnings {

    private static final Map<Class<? extends OfficialAct>, List<Beginning>> OF_TIP_OFFS =
            Map.of(
                    AcceptTip.class,
                    List.of(Beginning.of(RowId.T3), Beginning.of(RowId.T8).sometimes()),
                    FlagDeath.class,
                    List.of(Beginning.of(RowId.T9)),
                    ExtendVerification.class,
                    List.of(Beginning.of(RowId.T4, PUT_OFF, "days")),
                    SignConclusion.class,
                    List.of(Beginning.of(RowId.T5)),
                    FeedBack.class,
                    List.of(Beginning.of(RowId.T6)),
                    DecideRecheck.class,
                    List.of(Beginning.of(RowId.T3).sometimes()));

    private static final Map<Class<? extends OfficialAct>, List<Beginning>> OF_HAZARDS =
            Map.of(
                    GradeHazard.class, graded(),
                    RegradeHazard.class, graded(),
                    ApprovePlan.class, List.of(Beginning.of(RowId.CURE, NAMED_BEFORE, "deadline")),
                    ApplyForAcceptance.class, onSite());

    private static final Map<Class<? extends OfficialAct>, List<Beginning>> OF_ORDERS =
            Map.of(
                    IssueOrder.class,
                    List.of(
                            Beginning.of(RowId.RECTIFICATION, NAMED, "dueOn"),
                            Beginning.of(RowId.O1, COUNTED_FROM, "dueOn").sometimes()),
                    RequestExtension.class,
                    List.of(Beginning.of(RowId.O3_DECIDE).sometimes()),
                    DecideExtension.class,
                    List.of(Beginning.of(RowId.RECTIFICATION, NAMED_BEFORE, "until").sometimes()),
                    ReportRectified.class,
                    List.of(Beginning.of(RowId.O1)),
                    FilePenalty.class,
                    List.of(Beginning.of(RowId.P1_DECIDE)),
                    RecordPenalty.class,
                    List.of(
                            Beginning.of(RowId.P1_SERVE, COUNTED_FROM, "decidedOn").sometimes(),
                            Beginning.of(RowId.E1, COUNTED_FROM, "decidedOn").sometimes()),
                    ApplyForResumption.class,
                    onSite(),
                    ListForSupervision.class,
                    List.of(
                            Beginning.of(RowId.O4),
                            Beginning.of(RowId.O5_FILE),
                            Beginning.of(RowId.O5_LIST)),
                    Delist.class,
                    List.of(Beginning.of(RowId.O5_DELIST)));

    private static final Map<Class<? extends OfficialAct>, List<Beginning>> OF_OTHERS =
            Map.of(
                    ApproveReward.class, List.of(Beginning.of(RowId.R1).sometimes()),
                    NotifyAward.class, List.of(Beginning.of(RowId.R2)),
                    AnnounceAward.class, List.of(Beginning.of(RowId.R2)),
                    ExtendClaim.class, List.of(Beginning.of(RowId.R2)),
                    VerifyClaim.class,
                            List.of(
                                    Beginning.of(RowId.R3).sometimes(),
                                    Beginning.of(RowId.R2).sometimes()),
                    ConsultParty.class, List.of(Beginning.of(RowId.E4)),
                    PublishExposure.class,
                            List.of(
                                    Beginning.of(RowId.E5).sometimes(),
                                    Beginning.of(RowId.E5_DISHONESTY).sometimes()),
                    ObjectToExposure.class,
                            List.of(
                                    Beginning.of(RowId.E3_OWN).sometimes(),
                                    Beginning.of(RowId.E3_OTHERS).sometimes()));

    private Beginnings() {}

    /** Empty for an act that begins none. */
    public static List<Beginning> of(Class<?> act) {
        for (var acts : List.of(OF_TIP_OFFS, OF_HAZARDS, OF_ORDERS, OF_OTHERS)) {
            var begun = Optional.ofNullable(acts.get(act));
            if (begun.isPresent()) {
                return begun.get();
            }
        }
        return List.of();
    }

    private static List<Beginning> graded() {
        return List.of(Beginning.of(RowId.H1).sometimes(), Beginning.of(RowId.H2).sometimes());
    }

    /** In coal mines by a row of their own. */
    private static List<Beginning> onSite() {
        return List.of(Beginning.of(RowId.O2).sometimes(), Beginning.of(RowId.O2_COAL).sometimes());
    }
}
