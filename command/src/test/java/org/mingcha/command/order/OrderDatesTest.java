package org.mingcha.command.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.law.Shanghai.lastMomentOf;
import static org.mingcha.command.order.OrderHistory.DUE_ON;
import static org.mingcha.command.order.OrderHistory.INSPECTED;
import static org.mingcha.command.order.OrderHistory.ISSUED_ON;
import static org.mingcha.command.order.OrderHistory.MISSED;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.order.OrderHistory.RE_INSPECT_BY;
import static org.mingcha.command.order.OrderHistory.RE_INSPECT_BY_IF_MISSED;
import static org.mingcha.command.order.OrderHistory.UNTIL;
import static org.mingcha.command.order.OrderHistory.WARNED;
import static org.mingcha.command.order.OrderHistory.and;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.WANG;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.DueEvent.DeadlineEscalated;
import org.mingcha.command.due.DueEvent.DeadlineWarned;
import org.mingcha.command.due.Recipient;
import org.mingcha.command.due.Running;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.order.OrderCommand.CatchUpOrder;
import org.mingcha.command.order.OrderCommand.ReportRectified;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.OrderServed;
import org.mingcha.command.order.OrderEvent.OrderStepDue;
import org.mingcha.command.order.OrderEvent.ReInspectionOverdue;
import org.mingcha.command.order.OrderEvent.RectificationOverdue;
import org.mingcha.command.seal.Closed;

class OrderDatesTest {

    private static final CatchUpOrder CATCH_UP = new CatchUpOrder(ORDER);
    private static final CaseId ID = CaseId.of(ORDER);
    private static final Instant THEN = Shanghai.at("2027-06-01T03:00");
    private static final Deadline RECTIFY = Deadline.byAct(RowId.RECTIFICATION, ISSUED_ON, DUE_ON);
    private static final ExtensionGranted GRANTED =
            new ExtensionGranted(ORDER, HEAD.id(), INSPECTED, UNTIL, Closed.text("so"));
    private static final Deadline EXTENDED =
            Deadline.byAct(RowId.RECTIFICATION, new Moment(INSPECTED).day(), UNTIL);

    private final Stage<Order> order = Stage.of(Order.class).at(THEN);

    @Test
    void extensionThatInspectionOvertookIsNotWaitedForAnyMore() {
        var decideBy = LAW.open(RowId.O3_DECIDE, ISSUED_ON);
        var running = new Running();
        var step = new OrderStepDue(ORDER, OrderHistory.ISSUED, decideBy);
        and(OrderHistory.extensionAsked(), step, MISSED)
                .forEach(event -> OrderDates.after(running, event));
        assertThat(running.deadline(RowId.O3_DECIDE)).isPresent();

        OrderDates.after(running, OrderHistory.unsatisfied(THEN));

        assertThat(running.deadline(RowId.O3_DECIDE)).isEmpty();
    }

    @Test
    void rectificationIsNotOverdueInTheLastMomentOfItsDay() {
        order.after(OrderHistory.served()).at(lastMomentOf(DUE_ON)).records(CATCH_UP, WARNED);
    }

    @Test
    void rectificationIsOverdueWhenItsDayHasEndedAndOpensReInspection() {
        order.after(OrderHistory.served()).at(endOf(DUE_ON)).records(CATCH_UP, WARNED, MISSED);
    }

    @Test
    void recordedLateEachStepIsDatedAtItsMoment() {
        order.after(OrderHistory.served())
                .records(
                        CATCH_UP,
                        WARNED,
                        MISSED,
                        escalated(RECTIFY, 3, Recipient.HEAD),
                        escalated(RECTIFY, 7, Recipient.CITY),
                        warned(RE_INSPECT_BY_IF_MISSED),
                        uninspected(RE_INSPECT_BY_IF_MISSED),
                        escalated(RE_INSPECT_BY_IF_MISSED, 3, Recipient.HEAD),
                        escalated(RECTIFY, 15, Recipient.PROVINCE),
                        escalated(RE_INSPECT_BY_IF_MISSED, 7, Recipient.CITY),
                        escalated(RE_INSPECT_BY_IF_MISSED, 15, Recipient.PROVINCE));
    }

    @Test
    void askingForAnExtensionDoesNotStopTheClock() {
        order.after(OrderHistory.extensionAsked())
                .at(endOf(DUE_ON))
                .records(CATCH_UP, WARNED, MISSED);
    }

    @Test
    void overdueIsRecordedOnce() {
        order.after(past(OrderHistory.served(), WARNED, MISSED))
                .at(endOf(DUE_ON.plusDays(2)))
                .recordsNothing(CATCH_UP);
    }

    @Test
    void orderThatWasNeverServedIsOverdueAllTheSame() {
        order.after(OrderHistory.issued()).at(endOf(DUE_ON)).records(CATCH_UP, WARNED, MISSED);
    }

    @Test
    void orderServedAfterItsDueDayIsOverdueAtOnce() {
        var late = new OrderServed(ORDER, WANG.id(), endOf(DUE_ON), DUE_ON.plusDays(1));
        order.after(and(OrderHistory.issued(), late))
                .at(endOf(DUE_ON))
                .records(CATCH_UP, WARNED, MISSED);
    }

    @Test
    void reportedOrderIsNotOverdue() {
        order.after(OrderHistory.reported()).at(endOf(DUE_ON)).recordsNothing(CATCH_UP);
    }

    @Test
    void unsatisfiedInspectionBringsTheDueDateBack() {
        order.after(and(OrderHistory.reported(), OrderHistory.unsatisfied(INSPECTED)))
                .at(endOf(DUE_ON))
                .records(CATCH_UP, WARNED, MISSED);
    }

    @Test
    void unsatisfiedInspectionDoesNotBringBackADateThatWasRecorded() {
        var unsatisfied = OrderHistory.unsatisfied(endOf(DUE_ON));
        order.after(past(OrderHistory.served(), WARNED, MISSED, unsatisfied))
                .at(endOf(DUE_ON))
                .recordsNothing(CATCH_UP);
    }

    @Test
    void extendedOrderIsNotOverdueOnItsOldDate() {
        order.after(and(OrderHistory.extensionAsked(), GRANTED))
                .at(endOf(DUE_ON))
                .recordsNothing(CATCH_UP);
    }

    @Test
    void extendedOrderIsOverdueOnceMoreOnItsNewDate() {
        order.after(past(OrderHistory.extensionAsked(), WARNED, MISSED, GRANTED))
                .at(endOf(UNTIL))
                .records(CATCH_UP, warned(EXTENDED), missed(UNTIL));
    }

    @Test
    void extendedOrderIsOverdueOnItsNewDateOnce() {
        order.after(
                        past(
                                OrderHistory.extensionAsked(),
                                WARNED,
                                MISSED,
                                GRANTED,
                                warned(EXTENDED),
                                missed(UNTIL)))
                .at(endOf(UNTIL))
                .recordsNothing(CATCH_UP);
    }

    @Test
    void extensionEndsTheWaitForAReInspectionOfTheOldDate() {
        order.after(past(OrderHistory.extensionAsked(), WARNED, MISSED, GRANTED))
                .at(endOf(RE_INSPECT_BY_IF_MISSED.dueOn()))
                .recordsNothing(CATCH_UP);
    }

    @Test
    void reInspectionIsNotOverdueInTheLastMomentOfItsDay() {
        order.after(OrderHistory.reported())
                .at(lastMomentOf(RE_INSPECT_BY.dueOn()))
                .records(CATCH_UP, warned(RE_INSPECT_BY));
    }

    @Test
    void reInspectionIsOverdueWhenItsDayHasEnded() {
        order.after(OrderHistory.reported())
                .at(endOf(RE_INSPECT_BY.dueOn()))
                .records(CATCH_UP, warned(RE_INSPECT_BY), uninspected(RE_INSPECT_BY));
    }

    @Test
    void reInspectionIsOverdueOnce() {
        order.after(
                        past(
                                OrderHistory.reported(),
                                warned(RE_INSPECT_BY),
                                uninspected(RE_INSPECT_BY)))
                .at(endOf(RE_INSPECT_BY.dueOn()))
                .recordsNothing(CATCH_UP);
    }

    @Test
    void missedOrderThatNobodyInspectsIsOverdueAgain() {
        order.after(past(OrderHistory.served(), WARNED, MISSED))
                .at(endOf(RE_INSPECT_BY_IF_MISSED.dueOn()))
                .records(
                        CATCH_UP,
                        escalated(RECTIFY, 3, Recipient.HEAD),
                        escalated(RECTIFY, 7, Recipient.CITY),
                        warned(RE_INSPECT_BY_IF_MISSED),
                        uninspected(RE_INSPECT_BY_IF_MISSED));
    }

    @Test
    void satisfiedOrderWaitsForNothing() {
        order.after(OrderHistory.satisfied()).recordsNothing(CATCH_UP);
    }

    @Test
    void reportingLateRecordsFirstWhatWasMissed() {
        order.after(OrderHistory.served())
                .at(endOf(DUE_ON))
                .records(
                        new ReportRectified(ORDER, Closed.text("moved out"), WANG),
                        WARNED,
                        MISSED,
                        OrderHistory.report(endOf(DUE_ON), LAW.open(RowId.O1, DUE_ON.plusDays(1))));
    }

    private static List<Object> past(List<OrderEvent> before, Object... more) {
        List<Object> all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return all;
    }

    private static DeadlineWarned warned(Deadline deadline) {
        var at = endOf(deadline.dueOn().minusDays(2));
        return new DeadlineWarned(ID, deadline, 1, -2, Recipient.OWNER, at);
    }

    private static DeadlineEscalated escalated(Deadline deadline, int days, Recipient to) {
        var at = endOf(deadline.dueOn().plusDays(days));
        return new DeadlineEscalated(ID, deadline, 1, days, to, at);
    }

    private static RectificationOverdue missed(LocalDate day) {
        return new RectificationOverdue(ORDER, day, endOf(day), LAW.open(RowId.O1, day));
    }

    private static ReInspectionOverdue uninspected(Deadline deadline) {
        return new ReInspectionOverdue(ORDER, deadline.dueOn(), endOf(deadline.dueOn()), deadline);
    }
}
