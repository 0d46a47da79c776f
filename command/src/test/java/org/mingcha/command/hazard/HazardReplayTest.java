package org.mingcha.command.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.hazard.HazardHistory.FOUND;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Citation;
import org.mingcha.command.Families;
import org.mingcha.command.RandomWalk;
import org.mingcha.command.TwoLives;
import org.mingcha.command.hazard.HazardCommand.AcceptCure;
import org.mingcha.command.hazard.HazardCommand.ApplyForAcceptance;
import org.mingcha.command.hazard.HazardCommand.ApprovePlan;
import org.mingcha.command.hazard.HazardCommand.CloseOut;
import org.mingcha.command.hazard.HazardCommand.GradeHazard;
import org.mingcha.command.hazard.HazardCommand.RecordHazardOverdue;
import org.mingcha.command.hazard.HazardCommand.ReopenHazard;
import org.mingcha.command.hazard.HazardCommand.ReportCure;
import org.mingcha.command.hazard.HazardCommand.ReturnPlan;
import org.mingcha.command.hazard.HazardCommand.SubmitPlan;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;

class HazardReplayTest {

    @Test
    void replayedHazardAnswersAsTheLivingOneDoes() {
        Set<Class<?>> recorded =
                RandomWalk.compare(
                        () ->
                                new TwoLives<>(
                                        Hazard.class,
                                        Hazard::new,
                                        HazardHistory.registered(),
                                        FOUND),
                        HazardReplayTest::anything);

        recorded.addAll(Set.of(HazardRegistered.class));
        assertThat(recorded)
                .containsExactlyInAnyOrderElementsOf(Families.records(HazardEvent.class).toList());
    }

    private static Object anything(RandomWalk walk) {
        return walk.anyOf(
                () ->
                        new GradeHazard(
                                HAZARD,
                                walk.any(HazardLevel.values()),
                                new Citation("标准"),
                                new Citation("条款"),
                                walk.officer()),
                () ->
                        new SubmitPlan(
                                HAZARD,
                                walk.perhapsText(),
                                Optional.of(walk.text()),
                                Optional.of(walk.text()),
                                Optional.of(walk.date()),
                                Optional.of(walk.text()),
                                walk.officer()),
                () -> new ApprovePlan(HAZARD, walk.officer()),
                () -> new ReturnPlan(HAZARD, walk.text(), walk.officer()),
                () -> new ReportCure(HAZARD, walk.text(), walk.officer()),
                () -> new ApplyForAcceptance(HAZARD, walk.officer()),
                () ->
                        new AcceptCure(
                                HAZARD, walk.officers(), walk.maybe(), walk.text(), walk.officer()),
                () -> new CloseOut(HAZARD, walk.text(), walk.officer()),
                () -> new ReopenHazard(HAZARD, walk.text(), walk.officer()),
                () -> new RecordHazardOverdue(HAZARD, walk.date()));
    }
}
