package org.mingcha.command.retaliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.retaliation.RetaliationHistory.CASE;
import static org.mingcha.command.retaliation.RetaliationHistory.DAY;
import static org.mingcha.command.retaliation.RetaliationHistory.DECIDE_BY;
import static org.mingcha.command.retaliation.RetaliationHistory.NOW;
import static org.mingcha.command.retaliation.RetaliationHistory.NUMBER;
import static org.mingcha.command.retaliation.RetaliationHistory.OPENED;
import static org.mingcha.command.retaliation.RetaliationHistory.decided;
import static org.mingcha.command.tipoff.TipHistory.TIP;
import static org.mingcha.command.tipoff.TipHistory.fedBack;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingcha.command.PolicyStage;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.retaliation.RetaliationCommand.DecideRetaliation;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationRepeated;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationNotConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationReported;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationStillWaits;
import org.mingcha.command.tipoff.TipOffEvent.TipArchived;
import org.mingcha.command.tipoff.TipOffModule;

class RetaliationPoliciesTest {

    private static final LocalDate LATER = DAY.plusDays(30);
    private static final Deadline LATER_BY = Shanghai.LAW.open(RowId.RETALIATION, LATER);
    private static final RetaliationReported REPORTED =
            new RetaliationReported(TIP, DAY, Closed.text("dismissed"), DECIDE_BY);
    private static final RetaliationReported AGAIN =
            new RetaliationReported(TIP, LATER, Closed.text("again"), DECIDE_BY);
    private static final RetaliationReported ANEW =
            new RetaliationReported(TIP, LATER, Closed.text("anew"), LATER_BY);
    private static final RetaliationConfirmed CONFIRMED =
            new RetaliationConfirmed(TIP, HEAD.id(), NOW, Closed.letter("so"));
    private static final RetaliationNotConfirmed NOT_CONFIRMED =
            new RetaliationNotConfirmed(TIP, HEAD.id(), NOW, Closed.letter("so"));

    private final PolicyStage stage =
            PolicyStage.of(new RetaliationModule(), new TipOffModule()).at(NOW);

    @Test
    void reportOpensACaseOnceAfterADowntimeAndNotOnReplay() {
        stage.happened(TIP, fedBack()).happened(TIP, List.of(REPORTED)).run();

        assertThat(stage.recorded(CASE)).containsExactly(OPENED);
        stage.replay();
        assertThat(stage.recorded(CASE)).containsExactly(OPENED);
        assertThat(stage.stuck()).isEmpty();
    }

    @Test
    void furtherReportCountsForTheCaseThatWaitsAndNotTwice() {
        stage.happened(TIP, fedBack()).happened(TIP, List.of(REPORTED, AGAIN)).run();

        var repeated = new RetaliationRepeated(CASE, LATER, NUMBER + 1);
        assertThat(stage.recorded(CASE)).containsExactly(OPENED, repeated);
        stage.replay();
        assertThat(stage.recorded(CASE)).containsExactly(OPENED, repeated);
        assertThat(stage.recorded(RetaliationId.of(TIP, NUMBER + 1))).isEmpty();
    }

    @Test
    void decisionIsToldToTheTipOnceAlsoAfterItIsArchived() {
        var archived = new TipArchived(TIP, HEAD.id(), NOW);
        for (boolean confirmed : List.of(true, false)) {
            var program = PolicyStage.of(new RetaliationModule(), new TipOffModule()).at(NOW);
            program.happened(TIP, fedBack()).happened(TIP, List.of(REPORTED, archived)).run();
            program.happened(CASE, List.of(decided(confirmed))).run();

            var told = confirmed ? CONFIRMED : NOT_CONFIRMED;
            assertThat(program.recorded(TIP)).endsWith(REPORTED, archived, told);
            program.replay();
            assertThat(program.recorded(TIP)).endsWith(REPORTED, archived, told);
            assertThat(program.stuck()).isEmpty();
        }
    }

    @Test
    void reportAfterTheDecisionOpensTheNextCase() {
        stage.happened(TIP, fedBack()).happened(TIP, List.of(REPORTED)).run();
        stage.asked(decide(CASE));
        stage.happened(TIP, List.of(ANEW)).run();

        var next = RetaliationId.of(TIP, NUMBER + 2);
        assertThat(stage.recorded(CASE)).containsExactly(OPENED, decided(true));
        assertThat(stage.recorded(next)).containsExactly(opened(next, LATER, NUMBER + 2, LATER_BY));
        stage.replay();
        assertThat(stage.recorded(next)).hasSize(1);
        assertThat(stage.recorded(TIP)).endsWith(REPORTED, CONFIRMED, ANEW);
    }

    @Test
    void reportThatTheDecisionDidNotKnowOfOpensTheNextCaseAndTheTipWaitsStill() {
        stage.happened(TIP, fedBack()).happened(TIP, List.of(REPORTED)).run();
        stage.happened(CASE, List.of(decided(true))).happened(TIP, List.of(AGAIN)).run();

        var next = RetaliationId.of(TIP, NUMBER + 1);
        assertThat(stage.recorded(next))
                .containsExactly(opened(next, LATER, NUMBER + 1, DECIDE_BY));
        assertThat(stage.recorded(TIP))
                .endsWith(
                        AGAIN,
                        CONFIRMED,
                        new RetaliationStillWaits(TIP, new Moment(NOW).day(), DECIDE_BY));
        int events = stage.recorded(TIP).size();
        stage.replay();
        assertThat(stage.recorded(next)).hasSize(1);
        assertThat(stage.recorded(TIP)).hasSize(events);
    }

    @Test
    void whatWasDecidedOnTheTipItselfStaysDecidedAndWhatWaitedThereGetsACase() {
        stage.happened(TIP, fedBack())
                .happened(TIP, List.of(REPORTED, AGAIN, NOT_CONFIRMED, ANEW))
                .run();

        var next = RetaliationId.of(TIP, NUMBER + 3);
        assertThat(stage.recorded(CASE)).isEmpty();
        assertThat(stage.recorded(RetaliationId.of(TIP, NUMBER + 1))).isEmpty();
        assertThat(stage.recorded(next)).containsExactly(opened(next, LATER, NUMBER + 3, LATER_BY));
    }

    private static RetaliationOpened opened(
            RetaliationId retaliation, LocalDate on, long number, Deadline by) {
        return new RetaliationOpened(
                retaliation, on, TIP, number, OPENED.unitName(), OPENED.division(), by);
    }

    private static DecideRetaliation decide(RetaliationId retaliation) {
        return new DecideRetaliation(retaliation, true, Closed.letter("so"), HEAD);
    }
}
