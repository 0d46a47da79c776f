package org.mingcha.command.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.CatchingUp;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.due.Passing;
import org.mingcha.command.due.Running;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderEvent.ClosureProposed;
import org.mingcha.command.order.OrderEvent.DailyFineStarted;
import org.mingcha.command.order.OrderEvent.DelistingPublished;
import org.mingcha.command.order.OrderEvent.ExtensionDenied;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.ExtensionRequested;
import org.mingcha.command.order.OrderEvent.InterviewHeld;
import org.mingcha.command.order.OrderEvent.ListingFiled;
import org.mingcha.command.order.OrderEvent.ListingProposed;
import org.mingcha.command.order.OrderEvent.ListingPublished;
import org.mingcha.command.order.OrderEvent.OrderClosed;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderSatisfied;
import org.mingcha.command.order.OrderEvent.OrderServed;
import org.mingcha.command.order.OrderEvent.OrderStepDue;
import org.mingcha.command.order.OrderEvent.OrderUnsatisfied;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.order.OrderEvent.PenaltyDropped;
import org.mingcha.command.order.OrderEvent.PenaltyFiled;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;
import org.mingcha.command.order.OrderEvent.PenaltyServed;
import org.mingcha.command.order.OrderEvent.ReInspectionOverdue;
import org.mingcha.command.order.OrderEvent.RectificationOverdue;
import org.mingcha.command.order.OrderEvent.RectificationReported;
import org.mingcha.command.order.OrderEvent.ResumptionApplied;
import org.mingcha.command.order.OrderEvent.ResumptionConsented;
import org.mingcha.command.order.OrderEvent.ResumptionRefused;
import org.mingcha.command.order.OrderEvent.SupervisionDelisted;
import org.mingcha.command.order.OrderEvent.SupervisionListed;
import org.mingcha.command.order.OrderEvent.SupervisionUrged;
import org.mingcha.command.order.OrderEvent.SuppliesCut;
import org.mingcha.command.order.OrderEvent.SuppliesRestored;
import org.mingcha.command.order.OrderEvent.SupplyCutNotified;
import org.mingcha.command.order.OrderEvent.SuspensionOrdered;

/**
 * The dates of an order, and what is recorded when one of them passes. Rectification is waited for
 * from its issue on, so that one which is never served cannot lie unnoticed; when it has passed,
 * re-inspection is due besides.
 */
public final class OrderDates {

    private final Running running = new Running();
    private LocalDate dueOn = LocalDate.MIN;
    private boolean served;
    private boolean missed;

    OrderDates() {}

    /** The day until which the order is to be carried out. */
    LocalDate dueOn() {
        return dueOn;
    }

    Optional<Deadline> deadline(RowId row) {
        return running.deadline(row);
    }

    /**
     * Whether the unit let a due day end before rectification was reported, recorded yet or not. It
     * cannot have missed what it was never served with.
     */
    boolean wasMissed(Moment now) {
        return served && (missed || running.isOverdue(RowId.RECTIFICATION, now));
    }

    /** Records all that happened by now and is not recorded yet, each dated at its moment. */
    void catchUp(OrderId order, Moment now, Deadlines law, Ladder ladder) {
        CatchingUp.record(
                running, CaseId.of(order), now, law, ladder, passing -> event(order, passing, law));
    }

    private static Object event(OrderId order, Passing passing, Deadlines law) {
        var deadline = passing.deadline();
        var day = deadline.dueOn();
        if (passing.overdue() && deadline.row() == RowId.RECTIFICATION) {
            return new RectificationOverdue(order, day, passing.at(), law.open(RowId.O1, day));
        }
        return passing.overdue() && deadline.row() == RowId.O1
                ? new ReInspectionOverdue(order, day, passing.at(), deadline)
                : passing.event(CaseId.of(order));
    }

    void on(DueEvent event) {
        running.on(event);
    }

    void on(OrderEvent event) {
        after(running, event);
        if (event instanceof OrderIssued issued) {
            dueOn = issued.dueOn();
        } else if (event instanceof ExtensionGranted granted) {
            dueOn = granted.until();
        } else if (event instanceof OrderServed) {
            served = true;
        } else if (event instanceof RectificationOverdue) {
            missed = true;
        }
    }

    /** What each event does to the dates of its order. A penalty's own outlive the order. */
    public static void after(Running running, OrderEvent event) {
        switch (event) {
            case OrderIssued e -> rectify(running, e.at(), e.dueOn());
            case ExtensionGranted e -> {
                meet(running, RowId.O1, RowId.O3_DECIDE);
                rectify(running, e.at(), e.until());
            }
            case ExtensionDenied _ -> running.meet(RowId.O3_DECIDE);
            case RectificationReported e -> {
                meet(running, RowId.RECTIFICATION, RowId.O3_DECIDE);
                open(running, e.reInspectBy(), e.at());
            }
            case OrderUnsatisfied _ -> {
                meet(running, RowId.O1, RowId.O3_DECIDE);
                running.resume(RowId.RECTIFICATION);
            }
            case OrderSatisfied _, OrderClosed _ ->
                    meet(running, RowId.RECTIFICATION, RowId.O1, RowId.O3_DECIDE);
            case RectificationOverdue e -> overdue(running, e);
            case ReInspectionOverdue e -> running.passed(e.deadline());
            case OrderStepDue e -> open(running, e.deadline(), e.at());
            case PenaltyDecided _, PenaltyDropped _ -> running.meet(RowId.P1_DECIDE);
            case PenaltyServed _, PenaltyRevoked _ -> running.meet(RowId.P1_SERVE);
            case ResumptionApplied e -> open(running, e.decideBy(), e.at());
            case ResumptionConsented _, ResumptionRefused _ ->
                    meet(running, RowId.O2, RowId.O2_COAL);
            case SupervisionListed e -> {
                open(running, e.cureBy(), e.at());
                open(running, e.fileBy(), e.at());
                open(running, e.publishBy(), e.at());
            }
            case ListingFiled _ -> running.meet(RowId.O5_FILE);
            case ListingPublished _ -> running.meet(RowId.O5_LIST);
            case SupervisionDelisted e -> {
                meet(running, RowId.O4, RowId.O5_FILE, RowId.O5_LIST);
                open(running, e.publishBy(), e.at());
            }
            case DelistingPublished _ -> running.meet(RowId.O5_DELIST);
            case OrderServed _, ExtensionRequested _, PenaltyFiled _, DailyFineStarted _ -> {}
            case SuspensionOrdered _, SupplyCutNotified _, SuppliesCut _ -> {}
            case SuppliesRestored _, SupervisionUrged _, InterviewHeld _ -> {}
            case ListingProposed _, ClosureProposed _ -> {}
        }
    }

    private static void overdue(Running running, RectificationOverdue event) {
        running.passed(Deadline.byAct(RowId.RECTIFICATION, event.dueOn(), event.dueOn()));
        if (running.deadline(RowId.RECTIFICATION).isPresent()) {
            running.open(event.reInspectBy(), event.dueOn());
        }
    }

    private static void rectify(Running running, Instant at, LocalDate dueOn) {
        open(running, Deadline.byAct(RowId.RECTIFICATION, new Moment(at).day(), dueOn), at);
    }

    private static void open(Running running, Deadline deadline, Instant at) {
        running.open(deadline, new Moment(at).day());
    }

    private static void meet(Running running, RowId... rows) {
        for (var row : rows) {
            running.meet(row);
        }
    }
}
