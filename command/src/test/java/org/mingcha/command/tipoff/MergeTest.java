package org.mingcha.command.tipoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.tipoff.TipHistory.ANOTHER;
import static org.mingcha.command.tipoff.TipHistory.SIGNED;
import static org.mingcha.command.tipoff.TipHistory.TIP;
import static org.mingcha.command.tipoff.TipHistory.and;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.PolicyStage;
import org.mingcha.command.Stage;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipOffCommand.FeedBack;
import org.mingcha.command.tipoff.TipOffCommand.MergeTip;
import org.mingcha.command.tipoff.TipOffCommand.SignConclusion;
import org.mingcha.command.tipoff.TipOffCommand.WithdrawTip;
import org.mingcha.command.tipoff.TipOffEvent.DeathFlagged;
import org.mingcha.command.tipoff.TipOffEvent.MergeJoined;
import org.mingcha.command.tipoff.TipOffEvent.MergedTipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipMerged;
import org.mingcha.command.tipoff.TipOffEvent.TipRefused;
import org.mingcha.command.tipoff.TipOffEvent.TipReleased;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;

class MergeTest {

    private static final Instant NOW = Shanghai.at("2026-11-24T11:00");
    private static final MergeTip MERGE = new MergeTip(TIP, ANOTHER, INTAKE);
    private static final TipMerged MERGED = new TipMerged(TIP, INTAKE.id(), NOW, ANOTHER);
    private static final DeathFlagged DEATH =
            new DeathFlagged(
                    TIP,
                    HEAD.id(),
                    TipHistory.ACCEPTED,
                    Shanghai.LAW.open(RowId.T9, LocalDate.parse("2026-11-24")));

    private final Stage<TipOff> tip = Stage.of(TipOff.class).at(NOW);

    @Test
    void tipIsMergedIntoOneThatIsBeingDealtWith() {
        tip.after(TipHistory.registered()).beside(other()).records(MERGE, MERGED);
    }

    @Test
    void tipIsNotMergedIntoItself() {
        tip.after(TipHistory.registered())
                .refuses(new MergeTip(TIP, TIP, INTAKE), TipRule.MERGE_ONTO_ITSELF);
    }

    @Test
    void tipIsNotMergedIntoWhatIsNotThere() {
        tip.after(TipHistory.registered()).refuses(MERGE, TipRule.TARGET_UNKNOWN);
    }

    @Test
    void tipIsNotMergedIntoOneThatIsMergedRefusedOrWithdrawn() {
        for (var end :
                List.of(
                        new TipMerged(ANOTHER, INTAKE.id(), NOW, TIP),
                        new TipRefused(
                                ANOTHER, INTAKE.id(), NOW, Optional.empty(), Closed.letter("no")),
                        new TipWithdrawn(ANOTHER, TipHistory.REGISTERED, Optional.empty()))) {
            tip.after(TipHistory.registered())
                    .beside(other(end))
                    .refuses(MERGE, TipRule.TARGET_NOT_OPEN);
        }
    }

    @Test
    void whatOthersWereMergedIntoIsNotMergedOn() {
        tip.after(and(TipHistory.registered(), new MergeJoined(TIP, NOW, ANOTHER)))
                .beside(other())
                .refuses(MERGE, TipRule.HAS_MERGED);
    }

    @Test
    void afterItsOwnFindingItIsNotMerged() {
        tip.after(TipHistory.substantiated()).beside(other()).refuses(MERGE, TipRule.NOT_MERGEABLE);
    }

    @Test
    void officerOfAnotherDivisionDoesNotMerge() {
        var neighbour = People.of("neighbour", People.QINGDAO, Role.INTAKE);
        tip.after(TipHistory.registered())
                .beside(other())
                .refuses(new MergeTip(TIP, ANOTHER, neighbour), AuthorityRule.DIVISION);
        tip.after(TipHistory.registered())
                .beside(other())
                .refuses(new MergeTip(TIP, ANOTHER, WANG), AuthorityRule.ROLE);
    }

    @Test
    void deathIsNotHiddenByAMerger() {
        tip.after(and(TipHistory.accepted(), DEATH))
                .beside(other())
                .refuses(MERGE, TipRule.TARGET_NOT_FLAGGED);
    }

    @Test
    void whenTheOtherIsConcludedItHasItsOwnDateOfFeedback() {
        var stage = program().happened(TIP, and(TipHistory.accepted(), MERGED));
        stage.happened(ANOTHER, OthersTip.substantiated(ANOTHER)).at(SIGNED);
        stage.asked(new SignConclusion(ANOTHER, HEAD));

        var feedBackBy = Shanghai.LAW.open(RowId.T5, LocalDate.parse("2026-12-02"));
        assertThat(stage.recorded(TIP))
                .endsWith(new MergedTipConcluded(TIP, SIGNED, ANOTHER, true, feedBackBy));
        long before = stage.recorded(TIP).size();

        stage.replay();
        assertThat(stage.recorded(TIP)).hasSize((int) before);
        assertThat(stage.stuck()).isEmpty();
    }

    @Test
    void afterADowntimeItIsConcludedAllTheSame() {
        var stage = program().happened(TIP, and(TipHistory.accepted(), MERGED)).at(SIGNED);
        stage.happened(ANOTHER, OthersTip.concluded(ANOTHER)).run();

        assertThat(stage.recorded(TIP)).last().isInstanceOf(MergedTipConcluded.class);
        assertThat(stage.recorded(ANOTHER)).last().isInstanceOf(MergeJoined.class);
    }

    @Test
    void everyReporterIsAnsweredForThemselves() {
        var concluded = new MergedTipConcluded(TIP, SIGNED, ANOTHER, true, TipHistory.FEED_BACK_BY);
        tip.after(and(TipHistory.accepted(), MERGED, concluded))
                .at(TipHistory.FED_BACK)
                .records(
                        new FeedBack(
                                TIP,
                                Closed.letter("conclusion"),
                                Closed.letter("account"),
                                Closed.letter("disposal"),
                                true,
                                INTAKE),
                        TipHistory.fedBack().getLast());
    }

    @Test
    void whenTheOtherIsWithdrawnItGoesOnByItsOwnClock() {
        var stage = program().happened(TIP, and(TipHistory.accepted(), MERGED)).at(NOW);
        stage.happened(ANOTHER, TipHistory.acceptedAs(ANOTHER)).run();
        stage.asked(new WithdrawTip(ANOTHER, Optional.empty()));

        var released =
                new TipReleased(
                        TIP, LocalDate.parse("2026-11-24"), ANOTHER, TipHistory.CONCLUDE_BY);
        assertThat(stage.recorded(TIP)).endsWith(released);

        stage.replay();
        assertThat(stage.recorded(TIP)).endsWith(released).doesNotHaveDuplicates();
    }

    @Test
    void twoThatAreMergedIntoEachOtherAtOnceDoNotWaitForEachOther() {
        var crossed = new TipMerged(ANOTHER, INTAKE.id(), NOW, TIP);
        var stage = program().happened(TIP, and(TipHistory.accepted(), MERGED)).at(NOW);
        stage.happened(ANOTHER, and(TipHistory.acceptedAs(ANOTHER), crossed)).run();

        var both = new ArrayList<>(stage.recorded(TIP));
        both.addAll(stage.recorded(ANOTHER));
        assertThat(both).hasAtLeastOneElementOfType(TipReleased.class);
    }

    private static PolicyStage program() {
        return PolicyStage.of(new TipOffModule());
    }

    private static EventStore other(TipOffEvent... more) {
        return OtherStreams.holding(ANOTHER, and(TipHistory.acceptedAs(ANOTHER), more));
    }

    /** The course of another tip-off. */
    private static final class OthersTip {

        static List<TipOffEvent> substantiated(TipId tip) {
            return and(
                    TipHistory.acceptedAs(tip),
                    new TipOffEvent.VerificationAssigned(
                            tip, INTAKE.id(), TipHistory.ACCEPTED, TipHistory.VERIFIERS),
                    new TipOffEvent.TipSubstantiated(
                            tip, WANG.id(), TipHistory.FOUND, Closed.text("so")));
        }

        static List<TipOffEvent> concluded(TipId tip) {
            return and(
                    substantiated(tip),
                    new TipOffEvent.TipConcluded(tip, HEAD.id(), SIGNED, TipHistory.FEED_BACK_BY));
        }
    }
}
