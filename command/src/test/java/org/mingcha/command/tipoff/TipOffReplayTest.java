package org.mingcha.command.tipoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.tipoff.TipHistory.TIP;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Families;
import org.mingcha.command.RandomWalk;
import org.mingcha.command.TwoLives;
import org.mingcha.command.law.RowId;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipOffCommand.AcceptTip;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.command.tipoff.TipOffCommand.ConcludeVerification;
import org.mingcha.command.tipoff.TipOffCommand.FeedBack;
import org.mingcha.command.tipoff.TipOffCommand.RecordSiteCheck;
import org.mingcha.command.tipoff.TipOffCommand.RecordTipOverdue;
import org.mingcha.command.tipoff.TipOffCommand.RefuseTip;
import org.mingcha.command.tipoff.TipOffCommand.SignConclusion;
import org.mingcha.command.tipoff.TipOffCommand.WithdrawTip;
import org.mingcha.command.tipoff.TipOffCommand.WriteToDesk;
import org.mingcha.command.tipoff.TipOffCommand.WriteToReporter;
import org.mingcha.command.tipoff.TipOffEvent.TipRegistered;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;

class TipOffReplayTest {

    @Test
    void replayedTipAnswersAsTheLivingOneDoes() {
        Set<Class<?>> recorded =
                RandomWalk.compare(
                        () ->
                                new TwoLives<>(
                                        TipOff.class,
                                        TipOff::new,
                                        TipHistory.registered(),
                                        TipHistory.ACCEPTED),
                        TipOffReplayTest::anything);

        recorded.addAll(Set.of(TipSubmitted.class, TipRegistered.class));
        assertThat(recorded)
                .containsExactlyInAnyOrderElementsOf(Families.records(TipOffEvent.class).toList());
    }

    private static Object anything(RandomWalk walk) {
        return walk.anyOf(
                () -> new AcceptTip(TIP, walk.officer()),
                () -> new RecordTipOverdue(TIP, walk.any(RowId.values()), walk.date()),
                () -> new AssignVerification(TIP, walk.officers(), walk.officer()),
                () -> check(walk),
                () -> new WriteToReporter(TIP, Closed.letter("hello"), walk.officer()),
                () -> walk.maybe() ? conclude(walk) : new WriteToDesk(TIP, walk.text()),
                () -> walk.seldom() ? new SignConclusion(TIP, walk.officer()) : check(walk),
                () -> walk.seldom() ? feedBack(walk) : check(walk),
                () -> walk.seldom() ? ending(walk) : check(walk));
    }

    private static RecordSiteCheck check(RandomWalk walk) {
        return new RecordSiteCheck(
                TIP, walk.officers(), walk.text(), Optional.empty(), walk.officer());
    }

    private static ConcludeVerification conclude(RandomWalk walk) {
        return new ConcludeVerification(
                TIP, walk.any(Outcome.values()), walk.text(), walk.officer());
    }

    private static FeedBack feedBack(RandomWalk walk) {
        return new FeedBack(
                TIP,
                Closed.letter("conclusion"),
                Closed.letter("account"),
                Closed.letter("disposal"),
                walk.maybe(),
                walk.officer());
    }

    private static Object ending(RandomWalk walk) {
        return walk.seldom()
                ? new WithdrawTip(TIP, walk.perhapsText())
                : new RefuseTip(TIP, Optional.empty(), Closed.letter("no"), walk.officer());
    }
}
