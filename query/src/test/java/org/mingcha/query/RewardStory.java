package org.mingcha.query;

import static org.mingcha.query.Cast.CITY;
import static org.mingcha.query.Cast.FIRST;
import static org.mingcha.query.Cast.HAZARD;
import static org.mingcha.query.Cast.HEAD;
import static org.mingcha.query.Cast.INTAKE;
import static org.mingcha.query.Cast.ORDER;
import static org.mingcha.query.Cast.TIP;
import static org.mingcha.query.Cast.UNIT;
import static org.mingcha.query.Cast.day;
import static org.mingcha.query.Cast.due;
import static org.mingcha.query.Cast.letter;
import static org.mingcha.query.Cast.morning;
import static org.mingcha.query.Cast.sealed;
import static org.mingcha.query.Cast.tip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.reward.AccidentClass;
import org.mingcha.command.law.reward.Deaths;
import org.mingcha.command.law.reward.Figures;
import org.mingcha.command.law.reward.Grade;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.law.reward.ParkReason;
import org.mingcha.command.law.reward.RuleId;
import org.mingcha.command.law.reward.RuleVersion;
import org.mingcha.command.law.reward.Step;
import org.mingcha.command.law.reward.StepKind;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.reward.Denial;
import org.mingcha.command.reward.ReceivedAs;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.reward.RewardEvent.*;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.reward.Voucher;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipKind;

/** The rewards of three matters: one paid at last, one that lapses, one given up. */
public final class RewardStory {

    public static final RewardId REWARD = RewardId.of(TIP);
    public static final RewardId LAPSED_REWARD = RewardId.of(tip('d'));
    public static final RewardId WAIVED_REWARD = RewardId.of(tip('e'));
    public static final Fen AMOUNT = new Fen(4_000_000);
    public static final Fen UPLIFTED = new Fen(4_800_000);
    public static final RuleVersion RULE = new RuleVersion(new RuleId("SD-2025"), 2);

    private static final OfficerId CUSTODIAN = new OfficerId("custodian1");
    private static final OfficerId FINANCE = new OfficerId("finance");

    private RewardStory() {}

    static List<Object> all() {
        var story = new ArrayList<Object>(decided());
        story.addAll(collected());
        story.addAll(begun(LAPSED_REWARD, tip('d')));
        story.add(new AwardAnnounced(LAPSED_REWARD, INTAKE, morning(62), due(RowId.R2, 62, 122)));
        story.add(new RewardLapsed(LAPSED_REWARD, due(RowId.R2, 62, 122), morning(123)));
        story.addAll(begun(WAIVED_REWARD, tip('e')));
        story.add(new RewardWaived(WAIVED_REWARD, day(62)));
        return story;
    }

    private static List<RewardEvent> decided() {
        return List.of(
                opened(REWARD, TIP),
                new FirstReporterDetermined(REWARD, morning(60), TIP, new ReceivedAs(0), false),
                new GradingNoted(REWARD, morning(60), HAZARD, HazardLevel.MAJOR),
                new FinesNoted(REWARD, morning(60), ORDER, List.of(new Fen(8_000_000))),
                new EligibilityDenied(REWARD, FIRST, morning(60), Denial.UNCHECKABLE),
                new EligibilityConfirmed(REWARD, FIRST, morning(60)),
                new RewardParked(REWARD, morning(60), ParkReason.NO_FIGURE, Optional.of(RULE)),
                new BasisSet(
                        REWARD,
                        FIRST,
                        morning(60),
                        Matter.MAJOR_HAZARD,
                        false,
                        Optional.of(new Grade(1)),
                        true),
                new AccidentClassConfirmed(
                        REWARD, FIRST, morning(60), AccidentClass.LARGER, new Deaths(3)),
                new FigureSet(REWARD, FIRST, morning(60), AMOUNT, sealed("figure")),
                calculated(REWARD, AMOUNT),
                new RewardReturned(REWARD, HEAD, morning(61), sealed("returned")),
                new EligibilityConfirmed(REWARD, FIRST, morning(61)),
                recalculated(AMOUNT, AMOUNT),
                approved(REWARD, AMOUNT, true),
                new AwardNotified(REWARD, INTAKE, morning(62), due(RowId.R2, 62, 122)),
                new ClaimWindowExtended(
                        REWARD, FIRST, morning(63), sealed("ill"), due(RowId.R2, 63, 123)));
    }

    private static List<RewardEvent> collected() {
        return List.of(
                new RewardClaimed(REWARD, day(64), sealed("payout")),
                new ClaimRejected(
                        REWARD, CUSTODIAN, morning(65), letter("unclear"), due(RowId.R2, 65, 125)),
                new RewardClaimed(REWARD, day(66), sealed("payout-again")),
                new ClaimVerified(REWARD, CUSTODIAN, morning(67), true, due(RowId.R3, 67, 88)),
                recalculated(AMOUNT, UPLIFTED),
                new SpecialRewardGranted(
                        REWARD, HEAD, morning(67), RULE, new Fen(100), sealed("lives")),
                approved(REWARD, UPLIFTED, false),
                new RewardPaid(REWARD, FINANCE, morning(68), new Voucher("V-1"), UPLIFTED),
                new RewardRecovered(REWARD, HEAD, morning(69), sealed("fraud")));
    }

    private static List<RewardEvent> begun(RewardId reward, TipId tip) {
        return List.of(
                opened(reward, tip),
                new FirstReporterDetermined(reward, morning(60), tip, new ReceivedAs(1), false),
                new EligibilityConfirmed(reward, FIRST, morning(60)),
                calculated(reward, AMOUNT),
                approved(reward, AMOUNT, true));
    }

    private static RewardOpened opened(RewardId reward, TipId tip) {
        return new RewardOpened(
                reward,
                morning(60),
                tip,
                TipKind.HAZARD,
                UNIT,
                CITY,
                Sector.DANGEROUS_CHEMICALS,
                day(5));
    }

    private static RewardCalculated calculated(RewardId reward, Fen amount) {
        return new RewardCalculated(
                reward, morning(60), List.of(RULE), figures(), steps(amount), amount);
    }

    private static RewardRecalculated recalculated(Fen was, Fen amount) {
        return new RewardRecalculated(
                REWARD, morning(67), List.of(RULE), figures(), steps(amount), was, amount);
    }

    private static List<Step> steps(Fen amount) {
        return List.of(new Step(StepKind.BASE, RULE, amount));
    }

    private static RewardApproved approved(RewardId reward, Fen amount, boolean notify) {
        return new RewardApproved(
                reward,
                HEAD,
                morning(61),
                amount,
                notify ? Optional.of(due(RowId.R1, 61, 82)) : Optional.empty());
    }

    static Figures figures() {
        return new Figures(
                Optional.of(Matter.MAJOR_HAZARD),
                false,
                List.of(new Fen(8_000_000)),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }
}
