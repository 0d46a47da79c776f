package org.mingcha.command.order;

import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.law.Shanghai.lastMomentOf;
import static org.mingcha.command.order.OrderHistory.DUE_ON;
import static org.mingcha.command.order.OrderHistory.INSPECTED;
import static org.mingcha.command.order.OrderHistory.MISSED;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.order.OrderHistory.RE_INSPECT_BY;
import static org.mingcha.command.order.OrderHistory.RE_INSPECT_BY_IF_MISSED;
import static org.mingcha.command.order.OrderHistory.UNTIL;
import static org.mingcha.command.order.OrderHistory.and;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.WANG;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.order.OrderCommand.RecordOrderOverdue;
import org.mingcha.command.order.OrderCommand.ReportRectified;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.OrderServed;
import org.mingcha.command.order.OrderEvent.ReInspectionOverdue;
import org.mingcha.command.order.OrderEvent.RectificationOverdue;
import org.mingcha.command.seal.Closed;

class OrderDatesTest {

    private static final LocalDate MUCH_LATER = LocalDate.parse("2027-06-01");
    private static final Instant THEN = Shanghai.at(MUCH_LATER + "T03:00");
    private static final ExtensionGranted GRANTED =
            new ExtensionGranted(ORDER, HEAD.id(), INSPECTED, UNTIL, Closed.text("so"));

    private final Stage<Order> order = Stage.of(Order.class).at(THEN);

    @Test
    void rectificationIsNotOverdueInTheLastMomentOfItsDay() {
        order.after(OrderHistory.served())
                .at(lastMomentOf(DUE_ON))
                .refuses(record(DUE_ON), OrderRule.NOT_YET_OVERDUE);
    }

    @Test
    void rectificationIsOverdueWhenItsDayHasEndedAndOpensReInspection() {
        order.after(OrderHistory.served()).at(endOf(DUE_ON)).records(record(DUE_ON), MISSED);
    }

    @Test
    void recordedLateItIsDatedAtItsDueMomentAndAlone() {
        order.after(OrderHistory.served()).records(record(DUE_ON), MISSED);
    }

    @Test
    void askingForAnExtensionDoesNotStopTheClock() {
        order.after(OrderHistory.extensionAsked()).records(record(DUE_ON), MISSED);
    }

    @Test
    void overdueIsRecordedOnce() {
        order.after(and(OrderHistory.served(), MISSED)).recordsNothing(record(DUE_ON));
    }

    @Test
    void orderThatWasNeverServedIsOverdueAllTheSame() {
        order.after(OrderHistory.issued()).records(record(DUE_ON), MISSED);
    }

    @Test
    void orderServedAfterItsDueDayIsOverdueAtOnce() {
        var late = new OrderServed(ORDER, WANG.id(), endOf(DUE_ON), DUE_ON.plusDays(1));
        order.after(and(OrderHistory.issued(), late))
                .at(endOf(DUE_ON))
                .records(record(DUE_ON), MISSED);
    }

    @Test
    void reportedOrderIsNotOverdue() {
        order.after(OrderHistory.reported()).recordsNothing(record(DUE_ON));
    }

    @Test
    void anotherDateIsNotWaitedFor() {
        order.after(OrderHistory.served()).recordsNothing(record(DUE_ON.plusDays(1)));
    }

    @Test
    void unsatisfiedInspectionBringsTheDueDateBack() {
        order.after(and(OrderHistory.reported(), OrderHistory.unsatisfied(INSPECTED)))
                .records(record(DUE_ON), MISSED);
    }

    @Test
    void unsatisfiedInspectionDoesNotBringBackADateThatWasRecorded() {
        order.after(and(OrderHistory.served(), MISSED, OrderHistory.unsatisfied(endOf(DUE_ON))))
                .recordsNothing(record(DUE_ON));
    }

    @Test
    void extendedOrderIsNotOverdueOnItsOldDate() {
        order.after(and(OrderHistory.extensionAsked(), GRANTED)).recordsNothing(record(DUE_ON));
    }

    @Test
    void extendedOrderIsOverdueOnceMoreOnItsNewDate() {
        order.after(and(OrderHistory.extensionAsked(), MISSED, GRANTED))
                .records(record(UNTIL), missed(UNTIL));
        order.after(and(OrderHistory.extensionAsked(), MISSED, GRANTED, missed(UNTIL)))
                .recordsNothing(record(UNTIL));
    }

    @Test
    void extensionEndsTheWaitForAReInspectionOfTheOldDate() {
        order.after(and(OrderHistory.extensionAsked(), MISSED, GRANTED))
                .recordsNothing(record(RE_INSPECT_BY_IF_MISSED.dueOn()));
    }

    @Test
    void reInspectionIsNotOverdueInTheLastMomentOfItsDay() {
        order.after(OrderHistory.reported())
                .at(lastMomentOf(RE_INSPECT_BY.dueOn()))
                .refuses(record(RE_INSPECT_BY.dueOn()), OrderRule.NOT_YET_OVERDUE);
    }

    @Test
    void reInspectionIsOverdueWhenItsDayHasEnded() {
        order.after(OrderHistory.reported())
                .at(endOf(RE_INSPECT_BY.dueOn()))
                .records(record(RE_INSPECT_BY.dueOn()), uninspected(RE_INSPECT_BY));
    }

    @Test
    void reInspectionIsOverdueOnce() {
        order.after(and(OrderHistory.reported(), uninspected(RE_INSPECT_BY)))
                .recordsNothing(record(RE_INSPECT_BY.dueOn()));
    }

    @Test
    void missedOrderThatNobodyInspectsIsOverdueAgain() {
        order.after(and(OrderHistory.served(), MISSED))
                .records(
                        record(RE_INSPECT_BY_IF_MISSED.dueOn()),
                        uninspected(RE_INSPECT_BY_IF_MISSED));
    }

    @Test
    void satisfiedOrderWaitsForNothing() {
        order.after(OrderHistory.satisfied()).recordsNothing(record(RE_INSPECT_BY.dueOn()));
    }

    @Test
    void reportingLateRecordsFirstWhatWasMissedInItsOrder() {
        order.after(OrderHistory.served())
                .records(
                        new ReportRectified(ORDER, Closed.text("moved out"), WANG),
                        MISSED,
                        uninspected(RE_INSPECT_BY_IF_MISSED),
                        OrderHistory.report(THEN, LAW.open(RowId.O1, MUCH_LATER)));
    }

    private static RecordOrderOverdue record(LocalDate dueOn) {
        return new RecordOrderOverdue(ORDER, dueOn);
    }

    private static RectificationOverdue missed(LocalDate day) {
        return new RectificationOverdue(ORDER, day, endOf(day), LAW.open(RowId.O1, day));
    }

    private static ReInspectionOverdue uninspected(Deadline deadline) {
        return new ReInspectionOverdue(ORDER, deadline.dueOn(), endOf(deadline.dueOn()), deadline);
    }
}
