package org.mingcha.command.order;

import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderEvent.ExtensionDenied;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.ExtensionRequested;
import org.mingcha.command.order.OrderEvent.OrderClosed;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderSatisfied;
import org.mingcha.command.order.OrderEvent.OrderServed;
import org.mingcha.command.order.OrderEvent.OrderUnsatisfied;
import org.mingcha.command.order.OrderEvent.Overdue;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;
import org.mingcha.command.order.OrderEvent.ReInspectionOverdue;
import org.mingcha.command.order.OrderEvent.RectificationOverdue;
import org.mingcha.command.order.OrderEvent.RectificationReported;

/**
 * When an order is due, and which of its two dates is waited for: rectification from its issue on,
 * so that one which is never served cannot lie unnoticed, re-inspection once rectification is
 * reported or overdue. Never both.
 */
final class OrderDates {

    private LocalDate dueOn = LocalDate.MIN;
    private boolean served;
    private Optional<LocalDate> rectifyBy = Optional.empty();
    private Optional<Deadline> reInspectBy = Optional.empty();
    private Optional<LocalDate> recorded = Optional.empty();

    LocalDate dueOn() {
        return dueOn;
    }

    /**
     * Whether the unit let a due day end before rectification was reported, recorded yet or not. It
     * cannot have missed what it was never served with.
     */
    boolean wasMissed(Moment now) {
        return served && missed(now);
    }

    private boolean missed(Moment now) {
        return recorded.isPresent() || rectifyBy.filter(now::isPast).isPresent();
    }

    /** What has happened by now, and is not recorded yet, because the date passed unmet. */
    Optional<Overdue> lapsed(OrderId order, Moment now, Deadlines deadlines) {
        Optional<Overdue> rectification =
                rectifyBy.filter(now::isPast).map(day -> rectification(order, day, deadlines));
        return rectification.or(() ->
                reInspectBy
                        .filter(deadline -> now.isPast(deadline.dueOn()))
                        .map(deadline -> reInspection(order, deadline)));
    }

    /** Whether this date is waited for: the clock may ask long after it was met or recorded. */
    boolean awaits(LocalDate asked) {
        return rectifyBy
                .or(() -> reInspectBy.map(Deadline::dueOn))
                .filter(asked::equals)
                .isPresent();
    }

    void on(OrderEvent event) {
        switch (event) {
            case OrderIssued e -> {
                dueOn = e.dueOn();
                rectifyBy = Optional.of(dueOn);
            }
            case OrderServed _ -> served = true;
            case ExtensionGranted e -> {
                dueOn = e.until();
                rectifyBy = Optional.of(dueOn);
                reInspectBy = Optional.empty();
            }
            case RectificationReported e -> awaitReInspection(e.reInspectBy());
            case OrderUnsatisfied _ -> {
                // A date that was recorded as missed is not missed a second time.
                rectifyBy = Optional.of(dueOn).filter(day -> !recorded.equals(Optional.of(day)));
                reInspectBy = Optional.empty();
            }
            case RectificationOverdue e -> {
                recorded = Optional.of(e.dueOn());
                awaitReInspection(e.reInspectBy());
            }
            case OrderSatisfied _, ReInspectionOverdue _ -> reInspectBy = Optional.empty();
            case ExtensionRequested _, ExtensionDenied _, OrderClosed _ -> {}
            case PenaltyDecided _, PenaltyRevoked _ -> {}
        }
    }

    private void awaitReInspection(Deadline deadline) {
        rectifyBy = Optional.empty();
        reInspectBy = Optional.of(deadline);
    }

    private static Overdue rectification(OrderId order, LocalDate day, Deadlines deadlines) {
        return new RectificationOverdue(
                order, day, CivilTime.endOf(day), deadlines.open(RowId.O1, day));
    }

    private static Overdue reInspection(OrderId order, Deadline deadline) {
        LocalDate day = deadline.dueOn();
        return new ReInspectionOverdue(order, day, CivilTime.endOf(day), deadline);
    }
}
