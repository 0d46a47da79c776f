package org.mingcha.command.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.exposure.ExposureHistory.AT;
import static org.mingcha.command.exposure.ExposureHistory.CLEAN;
import static org.mingcha.command.exposure.ExposureHistory.EXPOSURE;
import static org.mingcha.command.order.OrderHistory.ORDER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Families;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.RandomWalk;
import org.mingcha.command.TwoLives;
import org.mingcha.command.exposure.ExposureCommand.ApproveCorrection;
import org.mingcha.command.exposure.ExposureCommand.ApproveExposure;
import org.mingcha.command.exposure.ExposureCommand.CatchUpExposure;
import org.mingcha.command.exposure.ExposureCommand.CheckRedaction;
import org.mingcha.command.exposure.ExposureCommand.ConsultParty;
import org.mingcha.command.exposure.ExposureCommand.CorrectExposure;
import org.mingcha.command.exposure.ExposureCommand.DecideObjection;
import org.mingcha.command.exposure.ExposureCommand.DemandWithdrawal;
import org.mingcha.command.exposure.ExposureCommand.DraftExposure;
import org.mingcha.command.exposure.ExposureCommand.FollowUp;
import org.mingcha.command.exposure.ExposureCommand.HearParty;
import org.mingcha.command.exposure.ExposureCommand.ObjectToExposure;
import org.mingcha.command.exposure.ExposureCommand.PublishExposure;
import org.mingcha.command.exposure.ExposureCommand.RejectExposure;
import org.mingcha.command.exposure.ExposureCommand.ReviewLegality;
import org.mingcha.command.exposure.ExposureCommand.WithdrawExposure;
import org.mingcha.command.exposure.ExposureEvent.AddresseeNamed;
import org.mingcha.command.exposure.ExposureEvent.ExposureExpired;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.party.Officer;

class ExposureReplayTest {

    private static final List<Integer> TWENTY = IntStream.range(0, 20).boxed().toList();

    @Test
    void replayedExposureAnswersAsTheLivingOneDoes() {
        Set<Class<?>> recorded =
                RandomWalk.compare(
                        () ->
                                new TwoLives<>(
                                        Exposure.class,
                                        Exposure::new,
                                        ExposureHistory.proposed(),
                                        AT,
                                        OtherStreams.holding(ORDER, ExposureHistory.penalised())),
                        ExposureReplayTest::anything);

        // What begins it, and what years alone bring about.
        recorded.addAll(
                Set.of(ExposureProposed.class, AddresseeNamed.class, ExposureExpired.class));
        assertThat(recorded).containsAll(Families.records(ExposureEvent.class).toList());
    }

    private static Object anything(RandomWalk walk) {
        return walk.maybe() ? making(walk) : shown(walk);
    }

    private static Object making(RandomWalk walk) {
        var by = walk.officer();
        return walk.anyOf(
                () -> new DraftExposure(EXPOSURE, walk.text(), walk.text(), CLEAN, by),
                () -> new CheckRedaction(EXPOSURE, walk.maybe(), walk.perhapsText(), CLEAN, by),
                () ->
                        new ReviewLegality(
                                EXPOSURE,
                                walk.maybe(),
                                walk.perhapsText(),
                                Optional.of(walk.any(PublicationKind.values())),
                                by),
                () -> walk.maybe() ? new ConsultParty(EXPOSURE, by) : approval(by),
                () -> walk.maybe() ? new HearParty(EXPOSURE, walk.text(), by) : approval(by),
                () -> approval(by),
                () ->
                        walk.any(TWENTY) == 0
                                ? new RejectExposure(EXPOSURE, walk.text(), by)
                                : new PublishExposure(EXPOSURE, Optional.empty(), CLEAN, by),
                () -> new PublishExposure(EXPOSURE, Optional.empty(), CLEAN, by));
    }

    private static Object shown(RandomWalk walk) {
        var by = walk.officer();
        return walk.anyOf(
                () -> new CorrectExposure(EXPOSURE, walk.text(), walk.text(), CLEAN, by),
                () -> new ApproveCorrection(EXPOSURE, CLEAN, by),
                () ->
                        new ObjectToExposure(
                                EXPOSURE, walk.text(), walk.text(), Optional.of(walk.maybe()), by),
                () -> new DecideObjection(EXPOSURE, walk.maybe(), walk.text(), by),
                () -> new FollowUp(EXPOSURE, walk.text(), by),
                () ->
                        walk.any(TWENTY) == 0
                                ? new WithdrawExposure(EXPOSURE, walk.text(), CLEAN, by)
                                : new FollowUp(EXPOSURE, walk.text(), by),
                () ->
                        walk.any(TWENTY) == 0
                                ? new DemandWithdrawal(EXPOSURE, walk.date())
                                : new CatchUpExposure(EXPOSURE),
                () -> new CatchUpExposure(EXPOSURE));
    }

    private static Object approval(Officer by) {
        return new ApproveExposure(EXPOSURE, by);
    }
}
