package org.mingcha.command.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.reward.RewardHistory.REWARD;
import static org.mingcha.command.tipoff.TipHistory.TIP;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Families;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.RandomWalk;
import org.mingcha.command.TwoLives;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.law.reward.AccidentClass;
import org.mingcha.command.law.reward.Deaths;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.money.Fen;
import org.mingcha.command.reward.RewardCommand.AnnounceAward;
import org.mingcha.command.reward.RewardCommand.ApproveReward;
import org.mingcha.command.reward.RewardCommand.CatchUpReward;
import org.mingcha.command.reward.RewardCommand.ClaimReward;
import org.mingcha.command.reward.RewardCommand.ConfirmAccidentClass;
import org.mingcha.command.reward.RewardCommand.DecideEligibility;
import org.mingcha.command.reward.RewardCommand.DetermineFirstReporter;
import org.mingcha.command.reward.RewardCommand.ExtendClaim;
import org.mingcha.command.reward.RewardCommand.GrantSpecialReward;
import org.mingcha.command.reward.RewardCommand.NoteFines;
import org.mingcha.command.reward.RewardCommand.NoteGrading;
import org.mingcha.command.reward.RewardCommand.NotifyAward;
import org.mingcha.command.reward.RewardCommand.OpenReward;
import org.mingcha.command.reward.RewardCommand.PayReward;
import org.mingcha.command.reward.RewardCommand.RecoverReward;
import org.mingcha.command.reward.RewardCommand.ResumeReward;
import org.mingcha.command.reward.RewardCommand.ReturnReward;
import org.mingcha.command.reward.RewardCommand.SetBasis;
import org.mingcha.command.reward.RewardCommand.SetFigure;
import org.mingcha.command.reward.RewardCommand.VerifyClaim;
import org.mingcha.command.reward.RewardCommand.WaiveReward;
import org.mingcha.command.reward.RewardEvent.FirstReporterDetermined;
import org.mingcha.command.reward.RewardEvent.RewardOpened;
import org.mingcha.command.reward.RewardEvent.RewardPaid;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipHistory;
import org.mingcha.command.tipoff.TipKind;

class RewardReplayTest {

    @Test
    void replayedRewardAnswersAsTheLivingOneDoes() {
        var recorded = walk(TipKind.HAZARD, RewardReplayTest::anything);
        recorded.addAll(walk(TipKind.CONCEALED_ACCIDENT, RewardReplayTest::anything));
        recorded.addAll(walk(TipKind.VIOLATION, RewardReplayTest::unclaimed));

        recorded.addAll(Set.of(RewardOpened.class, FirstReporterDetermined.class));
        assertThat(recorded).containsAll(Families.records(RewardEvent.class).toList());
    }

    /** Of many walks by anybody in any order at any time. */
    @Test
    void aMatterIsNeverPaidTwice() {
        RandomWalk.compare(
                () -> lives(TipKind.VIOLATION),
                RewardReplayTest::anything,
                past ->
                        assertThat(past.stream().filter(RewardPaid.class::isInstance))
                                .hasSizeLessThanOrEqualTo(1));
    }

    private static Set<Class<?>> walk(TipKind kind, Function<RandomWalk, Object> ask) {
        return RandomWalk.compare(() -> lives(kind), ask);
    }

    private static TwoLives<Reward> lives(TipKind kind) {
        return new TwoLives<>(
                Reward.class,
                Reward::new,
                RewardHistory.opened(kind),
                RewardHistory.OPENED,
                OtherStreams.holding(TIP, TipHistory.substantiated()));
    }

    private static Object anything(RandomWalk walk) {
        return walk.anyOf(
                () -> figures(walk),
                () -> figures(walk),
                () -> new DecideEligibility(REWARD, true, Optional.empty(), walk.officer()),
                () -> new ApproveReward(REWARD, walk.officer()),
                () -> new ApproveReward(REWARD, walk.officer()),
                () -> new NotifyAward(REWARD, walk.officer()),
                () -> new ClaimReward(REWARD, TIP, walk.text()),
                () -> verify(walk),
                () -> new PayReward(REWARD, RewardHistory.VOUCHER, walk.officer()),
                () -> new GrantSpecialReward(REWARD, new Fen(7), walk.text(), walk.officer()),
                () -> seldom(walk));
    }

    /** Nobody claims what they are told of. */
    private static Object unclaimed(RandomWalk walk) {
        return walk.anyOf(
                () -> new NoteFines(REWARD, ORDER, List.of(walk.any(FINES))),
                () -> new DecideEligibility(REWARD, true, Optional.empty(), walk.officer()),
                () -> new ApproveReward(REWARD, walk.officer()),
                () -> new NotifyAward(REWARD, walk.officer()),
                () -> new CatchUpReward(REWARD),
                () -> new CatchUpReward(REWARD));
    }

    private static Object figures(RandomWalk walk) {
        return walk.anyOf(
                () -> new NoteGrading(REWARD, HAZARD, walk.any(HazardLevel.values())),
                () -> new NoteFines(REWARD, ORDER, List.of(walk.any(FINES))),
                () ->
                        new SetBasis(
                                REWARD,
                                walk.any(Matter.values()),
                                walk.seldom(),
                                Optional.empty(),
                                walk.maybe(),
                                walk.officer()),
                () -> new SetFigure(REWARD, walk.any(FINES), walk.text(), walk.officer()),
                () ->
                        new ConfirmAccidentClass(
                                REWARD,
                                walk.any(AccidentClass.values()),
                                new Deaths(2),
                                walk.officer()));
    }

    private static final List<Fen> FINES =
            List.of(new Fen(60_000), new Fen(300_000), new Fen(90_000_000));

    private static VerifyClaim verify(RandomWalk walk) {
        return new VerifyClaim(
                REWARD,
                walk.maybe(),
                Optional.of(Closed.letter("no")),
                Optional.of(walk.maybe()),
                walk.officer());
    }

    private static Object seldom(RandomWalk walk) {
        return walk.anyOf(
                () -> new OpenReward(REWARD, TIP),
                () -> new DetermineFirstReporter(REWARD),
                () -> new ResumeReward(REWARD),
                () ->
                        new DecideEligibility(
                                REWARD, false, Optional.of(Denial.PUT_UP), walk.officer()),
                () -> new AnnounceAward(REWARD, walk.officer()),
                () -> new ExtendClaim(REWARD, walk.text(), walk.officer()),
                () -> new ReturnReward(REWARD, walk.text(), walk.officer()),
                () -> new CatchUpReward(REWARD),
                () -> new RecoverReward(REWARD, walk.text(), walk.officer()),
                () -> walk.seldom() ? new WaiveReward(REWARD, TIP) : new ResumeReward(REWARD));
    }
}
