package org.mingcha.command.tipoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.tipoff.TipHistory.TIP;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Families;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.RandomWalk;
import org.mingcha.command.TwoLives;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.evidence.Files;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.People;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipOffCommand.*;
import org.mingcha.command.tipoff.TipOffCommand.ConsentToOriginal;
import org.mingcha.command.tipoff.TipOffCommand.HandInEvidence;
import org.mingcha.command.tipoff.TipOffCommand.OpenOriginal;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveOriginal;
import org.mingcha.command.tipoff.TipOffEvent.ClaimCodeIssued;
import org.mingcha.command.tipoff.TipOffEvent.DeathReported;
import org.mingcha.command.tipoff.TipOffEvent.TipRegistered;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;

class TipOffReplayTest {

    private static final TipId OTHER = TipHistory.ANOTHER;
    private static final EventStore ELSEWHERE =
            OtherStreams.holding(OTHER, TipHistory.acceptedAs(OTHER));
    private static final List<List<TipOffEvent>> PASTS =
            List.of(
                    TipHistory.urgent(),
                    TipHistory.merged(),
                    TipHistory.unsubstantiated(),
                    TipHistory.disputed(),
                    TipHistory.rechecking());
    private static final List<DivisionCode> PLACES =
            List.of(People.RIZHAO, People.DONGGANG, People.QINGDAO);

    @Test
    void replayedTipAnswersAsTheLivingOneDoes() {
        Set<Class<?>> recorded = new HashSet<>(walked(TipHistory.registered(), moves()));
        recorded.addAll(walked(TipHistory.registered(), TipOffReplayTest::original));
        recorded.addAll(walked(TipHistory.registered(), TipOffReplayTest::identity));
        PASTS.forEach(past ->
                recorded.addAll(
                        walked(past, walk -> walk.maybe() ? afterwards(walk) : anything(walk))));

        recorded.removeIf(DueEvent.class::isAssignableFrom);
        recorded.addAll(
                Set.of(
                        TipSubmitted.class,
                        TipRegistered.class,
                        ClaimCodeIssued.class,
                        DeathReported.class));
        assertThat(recorded)
                .containsExactlyInAnyOrderElementsOf(Families.records(TipOffEvent.class).toList());
    }

    private static Set<Class<?>> walked(List<TipOffEvent> past, Function<RandomWalk, Object> ask) {
        return RandomWalk.compare(
                () ->
                        new TwoLives<>(
                                TipOff.class, TipOff::new, past, TipHistory.ACCEPTED, ELSEWHERE),
                ask);
    }

    private static Function<RandomWalk, Object> moves() {
        return walk -> walk.seldom() ? anything(walk) : moving(walk);
    }

    private static Object anything(RandomWalk walk) {
        return walk.anyOf(
                () -> new AcceptTip(TIP, walk.officer()),
                () -> new CatchUpTip(TIP),
                () -> new AssignVerification(TIP, walk.officers(), walk.officer()),
                () -> check(walk),
                () -> care(walk),
                () -> new WriteToReporter(TIP, Closed.letter("hello"), walk.officer()),
                () -> walk.maybe() ? conclude(walk) : new WriteToDesk(TIP, walk.text()),
                () -> walk.maybe() ? new SignConclusion(TIP, walk.officer()) : check(walk),
                () -> walk.maybe() ? feedBack(walk) : check(walk),
                () -> afterwards(walk),
                () -> walk.seldom() ? moving(walk) : check(walk),
                () -> walk.seldom() ? ending(walk) : check(walk));
    }

    private static Object care(RandomWalk walk) {
        return walk.anyOf(
                () -> new RecordUrgentMeasure(TIP, walk.text(), walk.officer()),
                () -> new StartVerification(TIP, walk.officer()),
                () ->
                        walk.seldom()
                                ? new RecordConflict(
                                        TIP, walk.officer().id(), walk.text(), walk.officer())
                                : check(walk),
                () -> new FlagDeath(TIP, walk.officer()),
                () -> new BringToGovernment(TIP, walk.officer()),
                () ->
                        new ExtendVerification(
                                TIP, new ExtensionDays(9), Closed.letter("more"), walk.officer()),
                () -> new OpenIdentity(TIP, walk.text(), walk.officer()),
                () -> new ConsentToOpening(TIP, walk.officer()),
                () -> new ReceiveIdentity(TIP, walk.officer()),
                () -> new EraseIdentity(TIP, walk.text(), walk.officer()));
    }

    private static Object identity(RandomWalk walk) {
        return walk.anyOf(
                () -> new OpenIdentity(TIP, walk.text(), walk.officer()),
                () -> new ConsentToOpening(TIP, walk.officer()),
                () -> new ReceiveIdentity(TIP, walk.officer()));
    }

    private static Object original(RandomWalk walk) {
        var photo = Files.PHOTO.id();
        return walk.anyOf(
                () -> new HandInEvidence(TIP, List.of(Files.PHOTO)),
                () -> new OpenOriginal(TIP, photo, walk.text(), walk.officer()),
                () -> new ConsentToOriginal(TIP, photo, walk.officer()),
                () -> new ReceiveOriginal(TIP, photo, walk.officer()));
    }

    private static Object afterwards(RandomWalk walk) {
        return walk.anyOf(
                () -> new DisputeConclusion(TIP, walk.perhapsText()),
                () -> new ReportNotCured(TIP, walk.perhapsText()),
                () -> new OrderRecheck(TIP, walk.officers(), walk.officer()),
                () ->
                        new DecideRecheck(
                                TIP, walk.maybe(), Closed.letter("because"), walk.officer()),
                () -> new ProposeMaliciousFinding(TIP, walk.text(), walk.officer()),
                () -> new ConfirmMaliciousFinding(TIP, walk.officer()),
                () -> new RecordRevisit(TIP, walk.text(), walk.officer()),
                () -> new ArchiveTip(TIP, walk.officer()),
                () -> new ReportRetaliation(TIP, walk.text()),
                () ->
                        new NoteRetaliationDecision(
                                TIP,
                                walk.officer().id(),
                                Shanghai.at(walk.date() + "T09:00"),
                                walk.maybe() ? 0 : Long.MAX_VALUE,
                                walk.maybe(),
                                Closed.letter("so")));
    }

    private static Object moving(RandomWalk walk) {
        return walk.anyOf(
                () ->
                        new TransferTip(
                                TIP,
                                walk.any(PLACES),
                                Optional.empty(),
                                walk.text(),
                                walk.officer()),
                () -> new TakeOverTip(TIP, walk.officer()),
                () -> new ReturnTip(TIP, walk.text(), walk.officer()),
                () -> new ReturnTip(TIP, walk.text(), walk.officer()),
                () -> new MergeTip(TIP, OTHER, walk.officer()),
                () -> new JoinMerged(TIP, new TipId("tip-" + "y".repeat(26))),
                () ->
                        new ConcludeMerged(
                                TIP, OTHER, Shanghai.at(walk.date() + "T09:00"), walk.maybe()),
                () -> new ReleaseMerged(TIP, OTHER));
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
