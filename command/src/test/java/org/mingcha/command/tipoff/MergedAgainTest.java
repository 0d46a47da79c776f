package org.mingcha.command.tipoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.LEGAL;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.tipoff.TipHistory.ANOTHER;
import static org.mingcha.command.tipoff.TipHistory.SIGNED;
import static org.mingcha.command.tipoff.TipHistory.TIP;
import static org.mingcha.command.tipoff.TipHistory.and;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.PolicyStage;
import org.mingcha.command.Stage;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipOffCommand.ConfirmMaliciousFinding;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionUpheld;
import org.mingcha.command.tipoff.TipOffEvent.MaliceProposed;
import org.mingcha.command.tipoff.TipOffEvent.MergeJoined;
import org.mingcha.command.tipoff.TipOffEvent.MergedTipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipMerged;
import org.mingcha.command.tipoff.TipOffEvent.TipReleased;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;

/** Of two that go together, either may come to a new decision later. */
class MergedAgainTest {

    private static final Instant EARLIER = Shanghai.at("2026-12-20T09:00");
    private static final Instant LATER = Shanghai.at("2026-12-21T09:00");
    private static final TipMerged MERGED =
            new TipMerged(TIP, INTAKE.id(), TipHistory.ACCEPTED, ANOTHER);
    private static final MergeJoined JOINED = new MergeJoined(ANOTHER, TipHistory.ACCEPTED, TIP);
    private static final MergedTipConcluded FOLLOWED =
            new MergedTipConcluded(TIP, SIGNED, ANOTHER, true, TipHistory.FEED_BACK_BY);
    private static final TipConcluded OTHER_SIGNED =
            new TipConcluded(ANOTHER, HEAD.id(), SIGNED, TipHistory.FEED_BACK_BY);
    private static final TipConcluded OTHER_SIGNED_AGAIN =
            new TipConcluded(ANOTHER, HEAD.id(), EARLIER, TipHistory.FEED_BACK_BY);

    @Test
    void afterADecisionOfItsOwnItIsNotConcludedByAnEarlierOne() {
        var upheld = new ConclusionUpheld(TIP, HEAD.id(), LATER, Closed.letter("because"));
        var signed = new TipConcluded(TIP, HEAD.id(), LATER, TipHistory.FEED_BACK_BY);
        for (TipOffEvent decided : List.of(upheld, signed)) {
            var stage = program().happened(TIP, and(rechecking(), decided));
            stage.happened(ANOTHER, other(JOINED, OTHER_SIGNED, OTHER_SIGNED_AGAIN)).run();

            assertThat(stage.recorded(TIP)).last().isEqualTo(decided);
            assertThat(stage.stuck()).isEmpty();
        }
    }

    @Test
    void aLaterConclusionOfTheOtherReachesItAgain() {
        var upheld = new ConclusionUpheld(TIP, HEAD.id(), SIGNED, Closed.letter("because"));
        var stage = program().happened(TIP, and(rechecking(), upheld));
        stage.happened(ANOTHER, other(JOINED, OTHER_SIGNED, OTHER_SIGNED_AGAIN)).run();

        assertThat(stage.recorded(TIP)).last().isInstanceOf(MergedTipConcluded.class);
    }

    @Test
    void mergedASecondTimeIntoOneThatWasWithdrawnMeanwhileItGoesOn() {
        var withdrawn = new TipWithdrawn(ANOTHER, TipHistory.REGISTERED, Optional.empty());
        var stage = joinedBefore(withdrawn);
        stage.happened(TIP, List.of(MERGED)).run();

        assertThat(stage.recorded(TIP)).last().isInstanceOf(TipReleased.class);
    }

    @Test
    void mergedASecondTimeIntoOneThatWasConcludedMeanwhileItIsConcluded() {
        var stage = joinedBefore(OTHER_SIGNED);
        stage.happened(TIP, List.of(MERGED)).run();

        assertThat(stage.recorded(TIP)).last().isInstanceOf(MergedTipConcluded.class);
    }

    @Test
    void whatWasConcludedWithAnotherConcludesThoseThatJoinedIt() {
        var joined = new MergeJoined(TIP, TipHistory.ACCEPTED, ANOTHER);
        var crossed = new TipMerged(ANOTHER, INTAKE.id(), TipHistory.ACCEPTED, TIP);
        var third = new TipId("tip-" + "y".repeat(26));
        var merged = new TipMerged(TIP, INTAKE.id(), TipHistory.ACCEPTED, third);
        var stage = program().happened(ANOTHER, and(TipHistory.acceptedAs(ANOTHER), crossed));
        stage.happened(
                        TIP,
                        and(
                                TipHistory.accepted(),
                                merged,
                                joined,
                                new MergedTipConcluded(
                                        TIP, SIGNED, third, true, TipHistory.FEED_BACK_BY)))
                .happened(third, TipHistory.acceptedAs(third))
                .run();

        assertThat(stage.recorded(ANOTHER)).last().isInstanceOf(MergedTipConcluded.class);
    }

    @Test
    void whatIsConcludedAnewIsNotFoundMaliciousByAnEarlierProposal() {
        var past = new ArrayList<>(TipHistory.unsubstantiated());
        past.add(new MaliceProposed(TIP, WANG.id(), EARLIER, Closed.text("forged")));
        past.add(FOLLOWED);
        Stage.of(TipOff.class)
                .at(LATER)
                .after(past)
                .refuses(new ConfirmMaliciousFinding(TIP, LEGAL), TipRule.MALICE_NOT_PROPOSED);
    }

    /** The other knows that it joined, and it was released since. */
    private static PolicyStage joinedBefore(TipOffEvent end) {
        return program()
                .at(LATER)
                .happened(TIP, TipHistory.accepted())
                .happened(ANOTHER, other(JOINED, end))
                .run();
    }

    private static List<TipOffEvent> rechecking() {
        var past = and(TipHistory.accepted(), MERGED, FOLLOWED);
        var all = new ArrayList<>(past);
        all.addAll(TipHistory.rechecking().subList(6, TipHistory.rechecking().size()));
        return List.copyOf(all);
    }

    private static List<TipOffEvent> other(TipOffEvent... more) {
        var past =
                and(
                        TipHistory.acceptedAs(ANOTHER),
                        new TipSubstantiated(
                                ANOTHER, WANG.id(), TipHistory.FOUND, Closed.text("so")));
        return and(past, more);
    }

    private static PolicyStage program() {
        return PolicyStage.of(new TipOffModule()).at(LATER);
    }
}
