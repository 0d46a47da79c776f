package org.mingcha.command.retaliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.retaliation.RetaliationHistory.CASE;
import static org.mingcha.command.retaliation.RetaliationHistory.NOW;
import static org.mingcha.command.retaliation.RetaliationHistory.NUMBER;
import static org.mingcha.command.retaliation.RetaliationHistory.opened;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Families;
import org.mingcha.command.RandomWalk;
import org.mingcha.command.TwoLives;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.retaliation.RetaliationCommand.CatchUpRetaliation;
import org.mingcha.command.retaliation.RetaliationCommand.DecideRetaliation;
import org.mingcha.command.retaliation.RetaliationCommand.HandOverRetaliation;
import org.mingcha.command.retaliation.RetaliationCommand.RecordRetaliationMeasure;
import org.mingcha.command.retaliation.RetaliationCommand.RepeatRetaliation;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.seal.Closed;

class RetaliationReplayTest {

    @Test
    void replayedCaseAnswersAsTheLivingOneDoes() {
        Set<Class<?>> recorded =
                RandomWalk.compare(
                        () -> new TwoLives<>(Retaliation.class, Retaliation::new, opened(), NOW),
                        RetaliationReplayTest::anything);

        recorded.removeIf(DueEvent.class::isAssignableFrom);
        recorded.add(RetaliationOpened.class);
        assertThat(recorded)
                .containsExactlyInAnyOrderElementsOf(
                        Families.records(RetaliationEvent.class).toList());
    }

    private static Object anything(RandomWalk walk) {
        return walk.anyOf(
                () -> new RepeatRetaliation(CASE, walk.date(), NUMBER + walk.any(List.of(1, 2, 3))),
                () ->
                        new DecideRetaliation(
                                CASE, walk.maybe(), Closed.letter("so"), walk.officer()),
                () -> new RecordRetaliationMeasure(CASE, walk.text(), walk.officer()),
                () ->
                        new HandOverRetaliation(
                                CASE,
                                walk.any(List.of(RIZHAO, DONGGANG)),
                                walk.text(),
                                walk.officer()),
                () -> new CatchUpRetaliation(CASE));
    }
}
