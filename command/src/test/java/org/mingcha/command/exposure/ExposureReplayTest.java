package org.mingcha.command.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.exposure.ExposureHistory.AT;
import static org.mingcha.command.exposure.ExposureHistory.EXPOSURE;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Families;
import org.mingcha.command.RandomWalk;
import org.mingcha.command.TwoLives;
import org.mingcha.command.exposure.ExposureCommand.ApproveExposure;
import org.mingcha.command.exposure.ExposureCommand.CheckRedaction;
import org.mingcha.command.exposure.ExposureCommand.DraftExposure;
import org.mingcha.command.exposure.ExposureCommand.PublishExposure;
import org.mingcha.command.exposure.ExposureCommand.RecordPublicationOverdue;
import org.mingcha.command.exposure.ExposureCommand.RejectExposure;
import org.mingcha.command.exposure.ExposureCommand.ReviewLegality;
import org.mingcha.command.exposure.ExposureCommand.WithdrawExposure;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;

class ExposureReplayTest {

    @Test
    void replayedExposureAnswersAsTheLivingOneDoes() {
        Set<Class<?>> recorded =
                RandomWalk.compare(
                        () ->
                                new TwoLives<>(
                                        Exposure.class,
                                        Exposure::new,
                                        ExposureHistory.proposed(),
                                        AT),
                        ExposureReplayTest::anything);

        recorded.addAll(Set.of(ExposureProposed.class));
        assertThat(recorded)
                .containsExactlyInAnyOrderElementsOf(
                        Families.records(ExposureEvent.class).toList());
    }

    private static Object anything(RandomWalk walk) {
        return walk.anyOf(
                () -> new DraftExposure(EXPOSURE, walk.text(), walk.text(), walk.officer()),
                () ->
                        new CheckRedaction(
                                EXPOSURE, walk.maybe(), walk.perhapsText(), walk.officer()),
                () ->
                        new ReviewLegality(
                                EXPOSURE, walk.maybe(), walk.perhapsText(), walk.officer()),
                () -> new ApproveExposure(EXPOSURE, walk.officer()),
                () ->
                        walk.maybe()
                                ? new PublishExposure(EXPOSURE, walk.officer())
                                : new RejectExposure(EXPOSURE, walk.text(), walk.officer()),
                () -> new PublishExposure(EXPOSURE, walk.officer()),
                () -> new WithdrawExposure(EXPOSURE, walk.text(), walk.officer()),
                () -> new RecordPublicationOverdue(EXPOSURE, walk.date()));
    }
}
