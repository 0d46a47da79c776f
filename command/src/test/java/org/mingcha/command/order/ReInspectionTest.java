package org.mingcha.command.order;

import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.law.Shanghai.lastMomentOf;
import static org.mingcha.command.order.OrderHistory.DONE;
import static org.mingcha.command.order.OrderHistory.DUE_ON;
import static org.mingcha.command.order.OrderHistory.INSPECTED;
import static org.mingcha.command.order.OrderHistory.MISSED;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.order.OrderHistory.RE_INSPECT_BY;
import static org.mingcha.command.order.OrderHistory.WARNED;
import static org.mingcha.command.order.OrderHistory.and;
import static org.mingcha.command.party.People.SUN;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.order.OrderCommand.CloseOrder;
import org.mingcha.command.order.OrderCommand.ReInspect;
import org.mingcha.command.order.OrderCommand.ReportRectified;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.seal.Closed;

class ReInspectionTest {

    private final Stage<Order> order = Stage.of(Order.class).at(INSPECTED);

    @Test
    void rectificationIsReportedAfterService() {
        order.after(OrderHistory.served())
                .at(DONE)
                .records(report(), OrderHistory.report(DONE, RE_INSPECT_BY));
    }

    @Test
    void rectificationIsReportedWhileAnExtensionIsAskedFor() {
        order.after(OrderHistory.extensionAsked())
                .at(DONE)
                .records(report(), OrderHistory.report(DONE, RE_INSPECT_BY));
    }

    @Test
    void rectificationIsNotReportedBeforeService() {
        order.after(OrderHistory.issued()).refuses(report(), OrderRule.NOT_SERVED);
    }

    @Test
    void twoOthersInspectWhatWasReported() {
        order.after(OrderHistory.reported())
                .records(inspect(true, ZHAO.id(), SUN.id()), OrderHistory.satisfied().getLast());
    }

    @Test
    void whatWasNotDoneIsSaid() {
        order.after(OrderHistory.reported())
                .records(inspect(false, ZHAO.id(), SUN.id()), OrderHistory.unsatisfied(INSPECTED));
    }

    @Test
    void oneNamedTwiceIsTooFewToInspect() {
        order.after(OrderHistory.reported())
                .refuses(inspect(true, ZHAO.id(), ZHAO.id()), OrderRule.TOO_FEW_OFFICERS);
    }

    @Test
    void whoEnteredTheReportDoesNotInspect() {
        order.after(OrderHistory.reported())
                .refuses(
                        inspect(true, ZHAO.id(), SUN.id(), WANG.id()), OrderRule.REPORTER_INSPECTS);
    }

    @Test
    void nothingIsInspectedBeforeTheDueDayHasEnded() {
        for (var running : List.of(OrderHistory.served(), OrderHistory.extensionAsked())) {
            order.after(running)
                    .at(lastMomentOf(DUE_ON))
                    .refuses(inspect(true, ZHAO.id(), SUN.id()), OrderRule.NOT_REPORTED);
        }
    }

    @Test
    void whenTheDueDayHasEndedItIsInspectedWithoutAReport() {
        order.after(OrderHistory.served())
                .at(endOf(DUE_ON))
                .records(
                        inspect(false, ZHAO.id(), SUN.id()),
                        WARNED,
                        MISSED,
                        OrderHistory.unsatisfied(endOf(DUE_ON)));
    }

    @Test
    void afterAnUnsatisfiedInspectionThereIsNothingToInspectUntilTheDueDayHasEnded() {
        order.after(and(OrderHistory.reported(), OrderHistory.unsatisfied(INSPECTED)))
                .refuses(inspect(true, ZHAO.id(), SUN.id()), OrderRule.NOT_REPORTED);
    }

    @Test
    void unservedOrderIsNotInspected() {
        order.after(OrderHistory.issued())
                .at(endOf(DUE_ON))
                .refuses(inspect(true, ZHAO.id(), SUN.id()), OrderRule.NOT_REPORTED);
    }

    @Test
    void satisfiedOrderIsClosed() {
        order.after(OrderHistory.satisfied())
                .records(new CloseOrder(ORDER, WANG), OrderHistory.closed().getLast());
    }

    @Test
    void openOrderIsNotClosed() {
        order.after(OrderHistory.reported())
                .refuses(new CloseOrder(ORDER, WANG), OrderRule.NOT_SATISFIED);
    }

    private static ReportRectified report() {
        return new ReportRectified(ORDER, Closed.text("moved out"), WANG);
    }

    private static ReInspect inspect(boolean satisfied, OfficerId... officers) {
        return new ReInspect(ORDER, List.of(officers), satisfied, Closed.text("seen"), ZHAO);
    }
}
