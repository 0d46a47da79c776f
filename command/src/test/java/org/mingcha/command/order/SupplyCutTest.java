package org.mingcha.command.order;

import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.order.OrderHistory.INSPECTED;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.order.OrderHistory.PAIR;
import static org.mingcha.command.order.OrderHistory.and;
import static org.mingcha.command.order.SuspensionTest.SUSPENDED;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.WANG;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderCommand.CloseOrder;
import org.mingcha.command.order.OrderCommand.CutSupplies;
import org.mingcha.command.order.OrderCommand.NotifySupplyCut;
import org.mingcha.command.order.OrderCommand.RestoreSupplies;
import org.mingcha.command.order.OrderEvent.ResumptionApplied;
import org.mingcha.command.order.OrderEvent.ResumptionConsented;
import org.mingcha.command.order.OrderEvent.SuppliesCut;
import org.mingcha.command.order.OrderEvent.SuppliesRestored;
import org.mingcha.command.order.OrderEvent.SupplyCutNotified;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.seal.Closed;

class SupplyCutTest {

    private static final List<Supply> POWER = List.of(Supply.POWER);
    private static final Instant DAY_LATER = INSPECTED.plus(Duration.ofHours(24));
    private static final CutSupplies CUT = new CutSupplies(ORDER, HEAD);
    private static final RestoreSupplies RESTORE = new RestoreSupplies(ORDER, HEAD);
    private static final List<OrderEvent> STOPPED = and(OrderHistory.served(), SUSPENDED);

    private final Stage<Order> order = Stage.of(Order.class).at(INSPECTED);

    @Test
    void noticeIsGivenADayAhead() {
        order.after(STOPPED).records(notice(POWER, false), notified(false));
    }

    @Test
    void urgentNoticeHoldsAtOnce() {
        order.after(STOPPED).records(notice(POWER, true), notified(true));
    }

    @Test
    void suppliesAreCutExactlyADayAfterTheNotice() {
        order.after(and(STOPPED, notified(false)))
                .at(DAY_LATER)
                .when(CUT)
                .expectSuccessfulHandlerExecution()
                .expectEvents(OrderHistory.WARNED, cut(DAY_LATER));
    }

    @Test
    void suppliesAreNotCutAMomentEarlier() {
        order.after(and(STOPPED, notified(false)))
                .at(DAY_LATER.minusMillis(1))
                .refuses(CUT, OrderRule.CUT_TOO_EARLY);
    }

    @Test
    void inAnEmergencyTheyAreCutAtOnce() {
        order.after(and(STOPPED, notified(true))).records(CUT, cut(INSPECTED));
    }

    @Test
    void nothingIsCutWithoutANoticeAndNothingTwice() {
        order.after(STOPPED).refuses(CUT, OrderRule.CUT_NOT_NOTIFIED);
        order.after(and(STOPPED, notified(true), cut(INSPECTED)))
                .refuses(CUT, OrderRule.CUT_NOT_NOTIFIED);
    }

    @Test
    void noticeNeedsASuspensionThatItEnforces() {
        order.after(OrderHistory.served()).refuses(notice(POWER, false), OrderRule.NOT_SUSPENDED);
    }

    @Test
    void noticeNamesASupply() {
        order.after(STOPPED).refuses(notice(List.of(), false), OrderRule.NO_SUPPLY);
    }

    @Test
    void noticeNamesEachSupplyOnce() {
        order.after(STOPPED)
                .records(notice(List.of(Supply.POWER, Supply.POWER), false), notified(false));
    }

    @Test
    void headAloneGivesNoticeAndCuts() {
        order.after(STOPPED)
                .refuses(
                        new NotifySupplyCut(ORDER, POWER, false, Closed.text("refused"), WANG),
                        AuthorityRule.ROLE);
        order.refuses(new CutSupplies(ORDER, WANG), AuthorityRule.ROLE);
    }

    @Test
    void whatIsCutIsRestoredBeforeAnotherNotice() {
        order.after(and(STOPPED, notified(true), cut(INSPECTED)))
                .refuses(notice(POWER, false), OrderRule.SUPPLIES_STILL_CUT);
        order.records(RESTORE, new SuppliesRestored(ORDER, HEAD.id(), INSPECTED));
    }

    @Test
    void nothingIsRestoredThatIsNotCut() {
        order.after(and(STOPPED, notified(true))).refuses(RESTORE, OrderRule.SUPPLIES_NOT_CUT);
        order.after(
                        and(
                                STOPPED,
                                notified(true),
                                cut(INSPECTED),
                                new SuppliesRestored(ORDER, HEAD.id(), INSPECTED)))
                .refuses(RESTORE, OrderRule.SUPPLIES_NOT_CUT);
    }

    @Test
    void consentEndsANoticeThatWasNotCarriedOut() {
        order.after(and(and(STOPPED, notified(true)), resumed()))
                .refuses(CUT, OrderRule.CUT_NOT_NOTIFIED);
    }

    @Test
    void orderIsNotClosedWhileSuppliesAreCut() {
        var close = new CloseOrder(ORDER, WANG);
        var cut =
                and(
                        and(OrderHistory.satisfied(), SUSPENDED, notified(true), cut(INSPECTED)),
                        resumed());

        order.after(cut).refuses(close, OrderRule.SUPPLIES_STILL_CUT);
        order.after(and(cut, new SuppliesRestored(ORDER, HEAD.id(), INSPECTED)))
                .records(close, OrderHistory.closed().getLast());
    }

    private static OrderEvent[] resumed() {
        var decideBy = LAW.open(RowId.O2, LocalDate.parse("2026-12-16"));
        return new OrderEvent[] {
            new ResumptionApplied(ORDER, WANG.id(), INSPECTED, decideBy),
            new ResumptionConsented(ORDER, HEAD.id(), INSPECTED, PAIR, Closed.text("safe"))
        };
    }

    private static NotifySupplyCut notice(List<Supply> supplies, boolean urgent) {
        return new NotifySupplyCut(ORDER, supplies, urgent, Closed.text("refused"), HEAD);
    }

    private static SupplyCutNotified notified(boolean urgent) {
        return new SupplyCutNotified(
                ORDER,
                HEAD.id(),
                INSPECTED,
                POWER,
                urgent,
                Closed.text("refused"),
                1,
                urgent ? INSPECTED : DAY_LATER);
    }

    private static SuppliesCut cut(Instant at) {
        return new SuppliesCut(ORDER, HEAD.id(), at, POWER);
    }
}
