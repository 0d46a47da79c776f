package org.mingcha.command.order;

import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.law.Shanghai.lastMomentOf;
import static org.mingcha.command.order.OrderHistory.INSPECTED;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.order.OrderHistory.PAIR;
import static org.mingcha.command.order.OrderHistory.and;
import static org.mingcha.command.order.OrderHistory.due;
import static org.mingcha.command.order.OrderHistory.penalty;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.LEGAL;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderCommand.CloseOrder;
import org.mingcha.command.order.OrderCommand.DropPenalty;
import org.mingcha.command.order.OrderCommand.FilePenalty;
import org.mingcha.command.order.OrderCommand.RecordPenalty;
import org.mingcha.command.order.OrderCommand.RevokePenalty;
import org.mingcha.command.order.OrderCommand.ServePenalty;
import org.mingcha.command.order.OrderCommand.StartDailyFine;
import org.mingcha.command.order.OrderEvent.DailyFineStarted;
import org.mingcha.command.order.OrderEvent.PenaltyDropped;
import org.mingcha.command.order.OrderEvent.PenaltyFiled;
import org.mingcha.command.order.OrderEvent.PenaltyServed;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.seal.Closed;

class PenaltyTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-16");
    private static final PenaltyFiled FILED = new PenaltyFiled(ORDER, WANG.id(), INSPECTED, PAIR);
    private static final StartDailyFine DAILY = new StartDailyFine(ORDER, new Fen(100), HEAD);
    private static final DropPenalty DROP = new DropPenalty(ORDER, Closed.text("no fault"), LEGAL);

    private final Stage<Order> order = Stage.of(Order.class).at(INSPECTED);

    @Test
    void caseIsFiledByTwoAndDecidedWithinNinetyDays() {
        order.after(OrderHistory.served())
                .records(
                        file(PAIR.toArray(new OfficerId[0])),
                        FILED,
                        due(RowId.P1_DECIDE, TODAY, INSPECTED));
    }

    @Test
    void caseIsNotFiledByOne() {
        order.after(OrderHistory.served())
                .refuses(file(ZHAO.id(), ZHAO.id()), OrderRule.TOO_FEW_OFFICERS);
    }

    @Test
    void caseIsFiledOnceAtATime() {
        order.after(and(OrderHistory.served(), FILED))
                .refuses(file(PAIR.toArray(new OfficerId[0])), OrderRule.PENALTY_PENDING);
    }

    @Test
    void decisionNotToPunishEndsTheCase() {
        var dropped = new PenaltyDropped(ORDER, LEGAL.id(), INSPECTED, Closed.text("no fault"));

        order.after(and(OrderHistory.served(), FILED)).records(DROP, dropped);
        order.after(and(OrderHistory.served(), FILED, dropped))
                .refuses(DROP, OrderRule.NOTHING_FILED);
    }

    @Test
    void orderIsNotClosedWhileACaseIsUndecided() {
        var close = new CloseOrder(ORDER, WANG);

        order.after(and(OrderHistory.satisfied(), FILED)).refuses(close, OrderRule.PENALTY_PENDING);
        order.after(and(OrderHistory.satisfied(), FILED, penalty(TODAY)))
                .records(close, OrderHistory.closed().getLast());
    }

    @Test
    void penaltyOfTodayIsExposedAndServedInTime() {
        order.after(OrderHistory.issued())
                .records(decide(TODAY), penalty(TODAY), due(RowId.P1_SERVE, TODAY, INSPECTED));
    }

    @Test
    void penaltyCountsFromTheDayOnWhichItWasDecided() {
        var earlier = TODAY.minusDays(5);
        order.after(OrderHistory.satisfied())
                .records(
                        decide(earlier), penalty(earlier), due(RowId.P1_SERVE, earlier, INSPECTED));
    }

    @Test
    void dateOfServiceIsThatOfTheFirstThatIsNotServed() {
        var earlier = TODAY.minusDays(1);
        order.after(
                        and(
                                OrderHistory.served(),
                                penalty(earlier),
                                due(RowId.P1_SERVE, earlier, INSPECTED)))
                .records(decide(TODAY), penalty(TODAY));
    }

    @Test
    void penaltyOfTomorrowIsRefused() {
        order.after(OrderHistory.served())
                .refuses(decide(TODAY.plusDays(1)), OrderRule.PENALTY_IN_FUTURE);
    }

    @Test
    void closedOrderIsNotPenalised() {
        order.after(OrderHistory.closed()).refuses(decide(TODAY), OrderRule.CLOSED);
    }

    @Test
    void intakeDoesNotPenalise() {
        order.after(OrderHistory.served())
                .refuses(new RecordPenalty(ORDER, new Fen(1), TODAY, INTAKE), AuthorityRule.ROLE);
    }

    @Test
    void penaltyIsServedFromTheDayOfItsDecisionUntilToday() {
        var decided = and(OrderHistory.served(), penalty(TODAY));

        order.after(decided).records(serve(TODAY), served(TODAY));
        order.refuses(serve(TODAY.minusDays(1)), OrderRule.PENALTY_SERVED_BEFORE_DECIDED);
        order.refuses(serve(TODAY.plusDays(1)), OrderRule.SERVED_IN_FUTURE);
    }

    @Test
    void nextPenaltyIsServedAfterTheFirst() {
        var earlier = TODAY.minusDays(3);
        var both = and(OrderHistory.served(), penalty(earlier), penalty(TODAY));

        order.after(both)
                .records(serve(earlier), served(earlier), due(RowId.P1_SERVE, TODAY, INSPECTED));
        order.after(and(both, served(earlier)))
                .refuses(serve(earlier), OrderRule.PENALTY_SERVED_BEFORE_DECIDED);
    }

    @Test
    void penaltyIsServedOnce() {
        order.after(and(OrderHistory.served(), penalty(TODAY), served(TODAY)))
                .refuses(serve(TODAY), OrderRule.NO_PENALTY_TO_SERVE);
        order.after(OrderHistory.served()).refuses(serve(TODAY), OrderRule.NO_PENALTY_TO_SERVE);
    }

    @Test
    void latestPenaltyThatStandsIsRevoked() {
        var earlier = TODAY.minusDays(1);
        var both = and(OrderHistory.closed(), penalty(earlier), penalty(TODAY));

        order.after(both)
                .records(
                        revoke(HEAD),
                        OrderHistory.revoked(TODAY),
                        due(RowId.P1_SERVE, earlier, INSPECTED));
        order.after(and(both, OrderHistory.revoked(TODAY)))
                .records(revoke(HEAD), OrderHistory.revoked(earlier));
    }

    @Test
    void penaltyIsRevokedOnce() {
        var revoked = and(OrderHistory.served(), penalty(TODAY), OrderHistory.revoked(TODAY));

        order.after(OrderHistory.served()).refuses(revoke(HEAD), OrderRule.NO_PENALTY);
        order.after(revoked).refuses(revoke(HEAD), OrderRule.NO_PENALTY);
    }

    @Test
    void officerDoesNotRevoke() {
        order.after(and(OrderHistory.served(), penalty(TODAY)))
                .refuses(revoke(WANG), AuthorityRule.ROLE);
    }

    @Test
    void dailyFineStartsOnTheDayAfterTheOrderToCorrect() {
        var tomorrow = TODAY.plusDays(1);
        order.after(uncorrected())
                .at(endOf(TODAY))
                .when(DAILY)
                .expectSuccessfulHandlerExecution()
                .expectEvents(
                        OrderHistory.WARNED,
                        new DailyFineStarted(
                                ORDER, HEAD.id(), endOf(TODAY), new Fen(100), tomorrow));
    }

    @Test
    void dailyFineStartsOnTheNextDayAlsoIfThatIsAHoliday() {
        var eve = LocalDate.parse("2026-09-30");
        var found = OrderHistory.unsatisfied(Shanghai.at("2026-09-30T15:00"));
        order.after(and(OrderHistory.reported(), found, penalty(eve)))
                .at(lastMomentOf(eve))
                .refuses(DAILY, OrderRule.DAILY_FINE_TOO_EARLY);
        order.at(endOf(eve)).when(DAILY).expectSuccessfulHandlerExecution();
    }

    @Test
    void dailyFineDoesNotStartOnTheDayOfTheOrderToCorrect() {
        order.after(uncorrected())
                .at(lastMomentOf(TODAY))
                .refuses(DAILY, OrderRule.DAILY_FINE_TOO_EARLY);
    }

    @Test
    void dailyFineNeedsAFineThatStands() {
        var unfined = and(OrderHistory.reported(), OrderHistory.unsatisfied(INSPECTED));

        order.after(unfined).at(endOf(TODAY)).refuses(DAILY, OrderRule.NO_PENALTY);
        order.after(and(unfined, penalty(TODAY), OrderHistory.revoked(TODAY)))
                .refuses(DAILY, OrderRule.NO_PENALTY);
    }

    @Test
    void dailyFineNeedsAnInspectionThatFoundNothingCorrected() {
        order.after(and(OrderHistory.served(), penalty(TODAY)))
                .at(endOf(TODAY))
                .refuses(DAILY, OrderRule.NOT_FOUND_UNCORRECTED);
    }

    @Test
    void dailyFineRunsOnceAndEndsWithItsFine() {
        var started =
                new DailyFineStarted(
                        ORDER, HEAD.id(), endOf(TODAY), new Fen(100), TODAY.plusDays(1));
        var runs = and(uncorrected(), started);

        order.after(runs).at(endOf(TODAY)).refuses(DAILY, OrderRule.DAILY_FINE_RUNS);
        order.after(and(runs, OrderHistory.revoked(TODAY), penalty(TODAY)))
                .when(DAILY)
                .expectSuccessfulHandlerExecution();
    }

    private static List<OrderEvent> uncorrected() {
        return and(OrderHistory.reported(), OrderHistory.unsatisfied(INSPECTED), penalty(TODAY));
    }

    private static FilePenalty file(OfficerId... officers) {
        return new FilePenalty(ORDER, List.of(officers), WANG);
    }

    private static RecordPenalty decide(LocalDate decidedOn) {
        return new RecordPenalty(ORDER, new Fen(5_000_000), decidedOn, WANG);
    }

    private static ServePenalty serve(LocalDate servedOn) {
        return new ServePenalty(ORDER, servedOn, WANG);
    }

    private static PenaltyServed served(LocalDate servedOn) {
        return new PenaltyServed(ORDER, WANG.id(), INSPECTED, servedOn);
    }

    private static RevokePenalty revoke(Officer by) {
        return new RevokePenalty(ORDER, Closed.text("quashed"), by);
    }
}
