package org.mingcha.command.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.reward.RewardHistory.AMOUNT;
import static org.mingcha.command.reward.RewardHistory.DECIDED;
import static org.mingcha.command.reward.RewardHistory.LOADED;
import static org.mingcha.command.reward.RewardHistory.OPENED;
import static org.mingcha.command.reward.RewardHistory.REWARD;
import static org.mingcha.command.reward.RewardHistory.VOUCHER;
import static org.mingcha.command.tipoff.TipHistory.ACCEPTED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.PolicyStage;
import org.mingcha.command.Refused;
import org.mingcha.command.Rule;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardHistory;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.reward.RewardCommand.ApproveReward;
import org.mingcha.command.reward.RewardCommand.DecideEligibility;
import org.mingcha.command.reward.RewardCommand.ReturnReward;
import org.mingcha.command.reward.RewardCommand.SetBasis;
import org.mingcha.command.reward.RewardEvent.FirstReporterDetermined;
import org.mingcha.command.reward.RewardEvent.GradingNoted;
import org.mingcha.command.reward.RewardEvent.RewardPaid;
import org.mingcha.command.reward.RewardEvent.RewardRecovered;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipHistory;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffEvent.MergeJoined;
import org.mingcha.command.tipoff.TipOffEvent.TipMerged;
import org.mingcha.command.tipoff.TipOffEvent.TipReleased;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;

/** The first reporter of a matter, however its tip-offs were merged. */
class FirstReporterTest {

    private static final TipId MAIN = TipHistory.TIP;
    private static final TipId EARLIER = tip('e');
    private static final List<TipId> TIPS = List.of(tip('a'), tip('b'), tip('c'), tip('d'));
    private static final OrderOfReceipt ORDER =
            Received.first(tip('c'), tip('a'), tip('d'), tip('b'));

    /** Any into any, in any order, also over several steps. */
    @Test
    void invariant3FirstReporterIsTheEarliestReceiptInWhateverOrderTheyWereMerged() {
        for (int seed = 0; seed < 200; seed++) {
            var merged = new Merged(new Random(seed));

            assertThat(merged.first(List.of())).as("seed %d", seed).contains(tip('c'));
        }
    }

    @Test
    void invariant3WhoeverWithdrewIsNotFirst() {
        for (int seed = 0; seed < 50; seed++) {
            var merged = new Merged(new Random(seed));

            assertThat(merged.first(List.of(tip('c')))).as("seed %d", seed).contains(tip('a'));
        }
    }

    @Test
    void withoutAValidTipOffThereIsNone() {
        assertThat(new Merged(new Random(1)).first(TIPS)).isEmpty();
    }

    @Test
    void invariant3MergingAfterTheRewardIsOpenDeterminesItAgainAndReplayDoesNot() {
        var stage = PolicyStage.of(new RewardModule()).received(EARLIER, MAIN).at(DECIDED);
        stage.happened(MAIN, TipHistory.substantiated())
                .happened(EARLIER, List.of(form(EARLIER)))
                .run();
        stage.happened(EARLIER, List.of(new TipMerged(EARLIER, INTAKE.id(), DECIDED, MAIN)))
                .happened(MAIN, List.of(new MergeJoined(MAIN, DECIDED, EARLIER)))
                .run();

        assertThat(stage.recorded(REWARD))
                .last()
                .isInstanceOfSatisfying(
                        FirstReporterDetermined.class,
                        first -> assertThat(first.tip()).isEqualTo(EARLIER));

        var before = stage.recorded(REWARD);
        stage.replay();
        assertThat(stage.recorded(REWARD)).isEqualTo(before);
        assertThat(stage.stuck()).isEmpty();
    }

    @Test
    void whoeverWithdrawsGivesWayToTheNextAndEligibilityIsDecidedAnew() {
        var stage = joined();
        stage.asked(eligible()).happened(EARLIER, List.of(withdrawn(EARLIER))).run();

        assertThat(stage.recorded(REWARD))
                .last()
                .isInstanceOfSatisfying(
                        FirstReporterDetermined.class,
                        first -> assertThat(first.tip()).isEqualTo(MAIN));
        refused(stage, RewardRule.NOT_CALCULATED, new ApproveReward(REWARD, HEAD));
    }

    @Test
    void whoseTipGoesItsOwnWayAgainIsNotRewardedForThisMatter() {
        var stage = joined();
        var runs = LAW.open(RowId.T3, new Moment(DECIDED).day());
        var released = new TipReleased(EARLIER, new Moment(DECIDED).day(), MAIN, runs);
        stage.asked(basis(), eligible()).happened(EARLIER, List.of(released)).run();

        refused(stage, RewardRule.NO_VALID_REPORTER, new ApproveReward(REWARD, HEAD));
    }

    @Test
    void withNobodyLeftNothingIsApproved() {
        var stage = PolicyStage.of(new RewardModule()).received(MAIN).at(DECIDED).by(LOADED);
        stage.happened(MAIN, TipHistory.substantiated()).run();
        stage.asked(basis(), eligible()).happened(MAIN, List.of(withdrawn(MAIN))).run();

        refused(stage, RewardRule.NO_VALID_REPORTER, new ApproveReward(REWARD, HEAD));
        stage.asked(new ReturnReward(REWARD, Closed.text("withdrawn"), HEAD));
        refused(stage, RewardRule.NO_VALID_REPORTER, eligible());
    }

    @Test
    void hazardOfAMergedTipOffIsOfTheSameMatter() {
        var stage = joined();

        stage.happened(HAZARD, gradedOf(EARLIER)).run();

        assertThat(stage.recorded(REWARD)).last().isInstanceOf(GradingNoted.class);
        assertThat(stage.recorded(RewardId.of(EARLIER))).isEmpty();
    }

    @Test
    void invariant2MatterIsPaidForOnceEvenUnderAnotherName() {
        var stage = joined();
        stage.asked(basis(), eligible());
        var elsewhere = RewardId.of(EARLIER);
        stage.happened(
                elsewhere, List.of(new RewardPaid(elsewhere, HEAD.id(), DECIDED, VOUCHER, AMOUNT)));

        refused(stage, RewardRule.MATTER_PAID, new ApproveReward(REWARD, HEAD));

        stage.happened(
                elsewhere,
                List.of(
                        new RewardRecovered(
                                elsewhere, HEAD.id(), DECIDED, Closed.text("not theirs"))));
        stage.asked(new ApproveReward(REWARD, HEAD));
    }

    /** Two at once: each becomes part of the other until both are released. */
    @Test
    void twoMergedIntoEachOtherEndNowhereElse() {
        var store = OtherStreams.empty();
        OtherStreams.add(store, tip('a'), circle(tip('a'), tip('b')));
        OtherStreams.add(store, tip('b'), circle(tip('b'), tip('a')));

        assertThat(SameMatter.of(store, tip('a'))).isEqualTo(tip('a'));
        assertThat(SameMatter.now(store, tip('a'))).containsExactly(tip('a'), tip('b'));
    }

    private static List<Object> circle(TipId tip, TipId other) {
        return List.of(
                form(tip),
                new TipMerged(tip, INTAKE.id(), ACCEPTED, other),
                new MergeJoined(tip, ACCEPTED, other));
    }

    private static List<HazardEvent> gradedOf(TipId tip) {
        var found = HazardHistory.registered(HazardSource.TIP_OFF);
        return List.of(
                new HazardRegistered(
                        HAZARD,
                        found.by(),
                        found.at(),
                        Optional.of(tip),
                        found.source(),
                        found.unitName(),
                        found.division(),
                        found.place(),
                        found.description()),
                HazardHistory.grade(HazardLevel.MAJOR));
    }

    private static PolicyStage joined() {
        var stage =
                PolicyStage.of(new RewardModule()).received(EARLIER, MAIN).at(DECIDED).by(LOADED);
        return stage.happened(
                        EARLIER,
                        List.of(form(EARLIER), new TipMerged(EARLIER, INTAKE.id(), ACCEPTED, MAIN)))
                .happened(MAIN, TipHistory.substantiated())
                .happened(MAIN, List.of(new MergeJoined(MAIN, ACCEPTED, EARLIER)))
                .run();
    }

    private static SetBasis basis() {
        return new SetBasis(REWARD, Matter.MAJOR_HAZARD, false, Optional.empty(), true, WANG);
    }

    private static DecideEligibility eligible() {
        return new DecideEligibility(REWARD, true, Optional.empty(), WANG);
    }

    private static TipWithdrawn withdrawn(TipId tip) {
        return new TipWithdrawn(tip, new Moment(OPENED).day(), Optional.empty());
    }

    private static void refused(PolicyStage stage, Rule rule, Object command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> stage.asked(command))
                .extracting(Refused::rule)
                .isEqualTo(rule);
    }

    /** Four tip-offs, merged one after the other until one is left. */
    private static final class Merged {

        private final List<List<Object>> streams = new ArrayList<>();
        private final TipId matter;

        Merged(Random random) {
            TIPS.forEach(tip -> streams.add(new ArrayList<>(List.of(form(tip)))));
            var left = new ArrayList<>(TIPS);
            while (left.size() > 1) {
                Collections.shuffle(left, random);
                var tip = left.removeLast();
                var into = left.getFirst();
                stream(tip).add(new TipMerged(tip, INTAKE.id(), ACCEPTED, into));
                stream(into).add(new MergeJoined(into, ACCEPTED, tip));
            }
            matter = left.getFirst();
        }

        Optional<TipId> first(List<TipId> gone) {
            gone.forEach(tip -> stream(tip).add(FirstReporterTest.withdrawn(tip)));
            return new FirstReporter(store(), ORDER)
                    .of(RewardId.of(matter), matter, OPENED)
                    .map(FirstReporterDetermined::tip);
        }

        private EventStore store() {
            var store = OtherStreams.empty();
            TIPS.forEach(tip -> OtherStreams.add(store, tip, stream(tip)));
            return store;
        }

        private List<Object> stream(TipId tip) {
            return streams.get(TIPS.indexOf(tip));
        }
    }

    private static TipId tip(char name) {
        return new TipId("tip-" + String.valueOf(name).repeat(26));
    }

    /** The same form, under another name. */
    private static TipSubmitted form(TipId tip) {
        var form = (TipSubmitted) TipHistory.registered().getFirst();
        return new TipSubmitted(
                tip,
                form.on(),
                form.channel(),
                form.kind(),
                form.unitName(),
                form.unitCode(),
                form.sector(),
                form.division(),
                form.place(),
                form.occurredOn(),
                form.narrative(),
                form.deaths(),
                form.injuries(),
                form.urgent(),
                form.wantsReward(),
                form.named(),
                form.reportedElsewhere(),
                form.reporter(),
                form.receipt(),
                form.reporterKey());
    }
}
