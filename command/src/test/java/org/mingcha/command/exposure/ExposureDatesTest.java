package org.mingcha.command.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.exposure.ExposureHistory.AT;
import static org.mingcha.command.exposure.ExposureHistory.CLEAN;
import static org.mingcha.command.exposure.ExposureHistory.EXPOSURE;
import static org.mingcha.command.exposure.ExposureHistory.OF_ORDER;
import static org.mingcha.command.exposure.ExposureHistory.PUBLISH_BY;
import static org.mingcha.command.exposure.ExposureHistory.TODAY;
import static org.mingcha.command.exposure.ExposureHistory.and;
import static org.mingcha.command.exposure.ExposureHistory.released;
import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.law.Shanghai.lastMomentOf;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.LEGAL;
import static org.mingcha.command.party.People.WANG;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.TwoLives;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.DueEvent.DeadlineEscalated;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.due.Recipient;
import org.mingcha.command.exposure.ExposureCommand.ApproveExposure;
import org.mingcha.command.exposure.ExposureCommand.CatchUpExposure;
import org.mingcha.command.exposure.ExposureCommand.ConsultParty;
import org.mingcha.command.exposure.ExposureCommand.DemandWithdrawal;
import org.mingcha.command.exposure.ExposureCommand.ObjectToExposure;
import org.mingcha.command.exposure.ExposureCommand.PublishExposure;
import org.mingcha.command.exposure.ExposureCommand.WithdrawExposure;
import org.mingcha.command.exposure.ExposureEvent.ExposureApproved;
import org.mingcha.command.exposure.ExposureEvent.ExposureExpired;
import org.mingcha.command.exposure.ExposureEvent.ExposureObjected;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.exposure.ExposureEvent.ExposureWithdrawn;
import org.mingcha.command.exposure.ExposureEvent.PartyConsulted;
import org.mingcha.command.exposure.ExposureEvent.PartyHeard;
import org.mingcha.command.exposure.ExposureEvent.PartySilent;
import org.mingcha.command.exposure.ExposureEvent.ProposalVoided;
import org.mingcha.command.exposure.ExposureEvent.PublicationOverdue;
import org.mingcha.command.exposure.ExposureEvent.WithdrawalDemanded;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.seal.Closed;

/** E1 to E5 of the registry, on both sides of each boundary. */
class ExposureDatesTest {

    private static final Instant LONG_AFTER = Shanghai.at("2035-06-01T03:00");
    private static final CaseId CASE = CaseId.of(EXPOSURE);
    private static final ApproveExposure APPROVE = new ApproveExposure(EXPOSURE, HEAD);
    private static final DemandWithdrawal DEMAND = new DemandWithdrawal(EXPOSURE, TODAY);
    private static final PublicationOverdue OVERDUE =
            new PublicationOverdue(EXPOSURE, PUBLISH_BY, endOf(PUBLISH_BY.dueOn()));
    private static final Deadline ANSWER_BY = LAW.open(RowId.E4, TODAY);
    private static final PartyConsulted CONSULTED =
            new PartyConsulted(EXPOSURE, WANG.id(), AT, ANSWER_BY);
    private static final PartySilent SILENT =
            new PartySilent(EXPOSURE, ANSWER_BY, endOf(ANSWER_BY.dueOn()));
    private static final Deadline WITHDRAW_BY = LAW.open(RowId.E2, TODAY);
    private static final WithdrawalDemanded DEMANDED =
            new WithdrawalDemanded(EXPOSURE, AT, WITHDRAW_BY);
    private static final Deadline SHOW_UNTIL = LAW.open(RowId.E5, TODAY);

    @Test
    void publicationIsNotOverdueInTheLastMomentOfItsDay() {
        assertThat(noticed(ExposureHistory.approved(), lastMomentOf(PUBLISH_BY.dueOn())))
                .doesNotContain(OVERDUE);
    }

    @Test
    void publicationIsOverdueWhenItsDayHasEndedAndDatedThen() {
        assertThat(noticed(ExposureHistory.proposed(), endOf(PUBLISH_BY.dueOn())))
                .contains(OVERDUE);
        assertThat(noticed(ExposureHistory.proposed(), LONG_AFTER)).contains(OVERDUE);
    }

    @Test
    void overdueIsRecordedOnceAndNotAfterPublication() {
        var late = endOf(PUBLISH_BY.dueOn());
        assertThat(noticed(and(ExposureHistory.proposed(), OVERDUE), late)).doesNotContain(OVERDUE);
        assertThat(noticed(ExposureHistory.published(), late)).isEmpty();
    }

    @Test
    void overdueIsBroughtToTheHeadThreeDaysLater() {
        var third = PUBLISH_BY.dueOn().plusDays(3);
        assertThat(noticed(and(ExposureHistory.proposed(), OVERDUE), endOf(third)))
                .endsWith(
                        new DeadlineEscalated(
                                CASE, PUBLISH_BY, 1, 3, Recipient.HEAD, endOf(third)));
    }

    @Test
    void publishingLateRecordsFirstThatItWasOverdue() {
        var publish = new PublishExposure(EXPOSURE, Optional.empty(), CLEAN, WANG);
        assertThat(asked(ExposureHistory.approved(), endOf(PUBLISH_BY.dueOn()), publish))
                .containsSubsequence(
                        OVERDUE,
                        new ExposurePublished(EXPOSURE, WANG.id(), endOf(PUBLISH_BY.dueOn())));
    }

    @Test
    void nothingIsApprovedWhileAThirdPartyMayStillAnswer() {
        assertThat(refused(consulted(), lastMomentOf(ANSWER_BY.dueOn()), APPROVE))
                .isEqualTo(ExposureRule.PARTY_NOT_HEARD.code());
    }

    @Test
    void whenTheTimeForItsAnswerIsOverItIsApprovedWithoutIt() {
        assertThat(asked(consulted(), endOf(ANSWER_BY.dueOn()), APPROVE))
                .containsSubsequence(
                        SILENT,
                        new ExposureApproved(EXPOSURE, HEAD.id(), endOf(ANSWER_BY.dueOn())));
    }

    @Test
    void whatWasHeardIsApprovedAtOnce() {
        var heard = new PartyHeard(EXPOSURE, WANG.id(), AT, Closed.text("they object"));
        assertThat(asked(and(consulted(), heard), AT, APPROVE))
                .containsExactly(new ExposureApproved(EXPOSURE, HEAD.id(), AT));
    }

    @Test
    void whoIsConsultedHasFifteenWorkingDays() {
        assertThat(asked(ExposureHistory.redacted(), AT, new ConsultParty(EXPOSURE, WANG)))
                .containsExactly(CONSULTED);
        assertThat(refused(consulted(), AT, new ConsultParty(EXPOSURE, WANG)))
                .isEqualTo(ExposureRule.ALREADY_CONSULTED.code());
    }

    @Test
    void invariant12WithdrawalWithinThreeWorkingDaysOfRevocation() {
        assertThat(asked(ExposureHistory.published(), AT, DEMAND)).containsExactly(DEMANDED);
        assertThat(asked(and(ExposureHistory.published(), DEMANDED), AT, DEMAND)).isEmpty();
        assertThat(WITHDRAW_BY.dueOn()).isEqualTo(LocalDate.parse("2026-12-21"));
    }

    @Test
    void withdrawalIsOverdueWhenItsDayHasEnded() {
        var demanded = and(ExposureHistory.published(), DEMANDED);
        var overdue = new DeadlineOverdue(CASE, WITHDRAW_BY, endOf(WITHDRAW_BY.dueOn()));
        assertThat(noticed(demanded, lastMomentOf(WITHDRAW_BY.dueOn()))).doesNotContain(overdue);
        assertThat(noticed(demanded, endOf(WITHDRAW_BY.dueOn()))).contains(overdue);
    }

    @Test
    void withdrawingMeetsTheDemand() {
        var reason = Closed.text("the penalty was revoked");
        var withdrawn = new ExposureWithdrawn(EXPOSURE, LEGAL.id(), AT, reason);
        assertThat(noticed(and(ExposureHistory.published(), DEMANDED, withdrawn), LONG_AFTER))
                .isEmpty();
        assertThat(
                        asked(
                                and(ExposureHistory.published(), DEMANDED),
                                AT,
                                new WithdrawExposure(EXPOSURE, reason, CLEAN, LEGAL)))
                .containsExactly(withdrawn);
    }

    @Test
    void whatIsNotPublishedYetBecomesVoidInstead() {
        for (var past : List.of(ExposureHistory.proposed(), ExposureHistory.approved())) {
            assertThat(asked(past, AT, DEMAND)).containsExactly(new ProposalVoided(EXPOSURE, AT));
        }
    }

    @Test
    void whatHasEndedIsNotDemandedBack() {
        var voided = and(ExposureHistory.proposed(), new ProposalVoided(EXPOSURE, AT));
        assertThat(asked(voided, AT, DEMAND)).isEmpty();
        assertThat(noticed(voided, LONG_AFTER)).isEmpty();
    }

    @Test
    void objectionIsDecidedWithinThreeWorkingDaysOrSevenWithTheHelpOfOthers() {
        assertThat(objected(Optional.empty())).isEqualTo(LocalDate.parse("2026-12-21"));
        assertThat(objected(Optional.of(false))).isEqualTo(LocalDate.parse("2026-12-21"));
        assertThat(objected(Optional.of(true))).isEqualTo(LocalDate.parse("2026-12-25"));
    }

    @Test
    void exposureIsShownUntilTheEndOfItsLastDay() {
        var expired = new ExposureExpired(EXPOSURE, SHOW_UNTIL, endOf(SHOW_UNTIL.dueOn()));
        assertThat(noticed(ExposureHistory.published(), lastMomentOf(SHOW_UNTIL.dueOn())))
                .doesNotContain(expired);
        assertThat(noticed(ExposureHistory.published(), endOf(SHOW_UNTIL.dueOn())))
                .endsWith(expired);
        assertThat(noticed(and(ExposureHistory.published(), expired), LONG_AFTER)).isEmpty();
    }

    @Test
    void exposureIsShownFiveYearsAtMost() {
        assertThat(SHOW_UNTIL.dueOn()).isEqualTo(LocalDate.parse("2031-12-16"));
    }

    @Test
    void whatHasExpiredIsNotWithdrawnAnyMore() {
        var withdraw = new WithdrawExposure(EXPOSURE, Closed.text("late"), CLEAN, LEGAL);
        assertThat(refused(ExposureHistory.published(), endOf(SHOW_UNTIL.dueOn()), withdraw))
                .isEqualTo(ExposureRule.NOT_PUBLISHED.code());
    }

    @Test
    void listOfDishonestyIsShownForThreeYears() {
        var past =
                List.<ExposureEvent>of(
                        ExposureHistory.proposal(
                                ExposureBasis.DISHONESTY_LIST, OF_ORDER, Optional.empty()),
                        new ExposureApproved(EXPOSURE, HEAD.id(), AT));
        assertThat(asked(past, AT, new PublishExposure(EXPOSURE, Optional.empty(), CLEAN, WANG)))
                .endsWith(released(RowId.E5_DISHONESTY));
    }

    private static LocalDate objected(Optional<Boolean> othersNeeded) {
        var objection =
                new ObjectToExposure(
                        EXPOSURE, Closed.text("wrong"), Closed.text("unit"), othersNeeded, WANG);
        var recorded = asked(ExposureHistory.published(), AT, objection);
        return ((ExposureObjected) recorded.getFirst()).decideBy().dueOn();
    }

    private static List<ExposureEvent> consulted() {
        return and(ExposureHistory.reviewed(), CONSULTED);
    }

    private static List<Object> noticed(List<ExposureEvent> past, Instant moment) {
        return asked(past, moment, new CatchUpExposure(EXPOSURE));
    }

    private static List<Object> asked(List<ExposureEvent> past, Instant moment, Object command) {
        var answer = answer(past, moment, command);
        assertThat(answer.refusal()).isEmpty();
        return answer.recorded();
    }

    private static String refused(List<ExposureEvent> past, Instant moment, Object command) {
        return answer(past, moment, command).refusal();
    }

    private static TwoLives.Answer answer(
            List<ExposureEvent> past, Instant moment, Object command) {
        var order = OtherStreams.holding(ORDER, ExposureHistory.penalised());
        return new TwoLives<>(Exposure.class, Exposure::new, past, moment, order)
                .askReplayed(command);
    }
}
