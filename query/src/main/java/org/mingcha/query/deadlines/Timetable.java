package org.mingcha.query.deadlines;

import static org.mingcha.command.law.RowId.CURE;
import static org.mingcha.command.law.RowId.RECTIFICATION;

import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.exposure.ExposureDates;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.AcceptanceApplied;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.hazard.HazardEvent.CureAcceptanceOverdue;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.HazardClosedOut;
import org.mingcha.command.hazard.HazardEvent.HazardCureOverdue;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.hazard.HazardEvent.PlanApproved;
import org.mingcha.command.hazard.HazardEvent.PlanReturned;
import org.mingcha.command.hazard.HazardEvent.RemediationPlanSubmitted;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderEvent.ExtensionDenied;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.ExtensionRequested;
import org.mingcha.command.order.OrderEvent.OrderClosed;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderSatisfied;
import org.mingcha.command.order.OrderEvent.OrderServed;
import org.mingcha.command.order.OrderEvent.OrderUnsatisfied;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;
import org.mingcha.command.order.OrderEvent.ReInspectionOverdue;
import org.mingcha.command.order.OrderEvent.RectificationOverdue;
import org.mingcha.command.order.OrderEvent.RectificationReported;
import org.mingcha.command.tipoff.TipDates;
import org.mingcha.command.tipoff.TipOffEvent;

/** What each event does to the dates of its stream: the one place that says so for every view. */
public final class Timetable {

    private static final RowId RE_INSPECTION = RowId.O1;

    private Timetable() {}

    /** What is recorded of dates themselves. */
    public static Dates after(Dates dates, DueEvent event) {
        return dates.after(event);
    }

    public static Dates after(Dates dates, TipOffEvent event) {
        return dates.change(running -> TipDates.after(running, event));
    }

    /** A cure that was not accepted is due by the plan's date again. */
    public static Dates after(Dates dates, HazardEvent event) {
        return switch (event) {
            case PlanApproved approved ->
                    dates.meetAll().open(CURE, day(approved.at()), approved.cureBy());
            case AcceptanceApplied applied -> dates.open(applied.acceptBy());
            case AcceptanceFailed _ -> dates.meetAll().resume(CURE);
            case CureCompletedReported _, AcceptancePassed _ -> dates.meetAll();
            case HazardRegistered _, HazardClosedOut _, HazardReopened _ -> Dates.NONE;
            case HazardGraded _, RemediationPlanSubmitted _, PlanReturned _ -> dates;
            case HazardCureOverdue overdue -> dates.record(CURE, overdue.dueOn());
            case CureAcceptanceOverdue overdue -> dates.record(overdue.deadline());
        };
    }

    /** The date of an order that passed stays open, beside the re-inspection it calls for. */
    public static Dates after(Dates dates, OrderEvent event) {
        return switch (event) {
            case OrderIssued issued -> dates.open(RECTIFICATION, day(issued.at()), issued.dueOn());
            case ExtensionGranted granted ->
                    dates.meet(RE_INSPECTION)
                            .open(RECTIFICATION, day(granted.at()), granted.until());
            case RectificationReported reported ->
                    dates.meet(RECTIFICATION).open(reported.reInspectBy());
            case OrderUnsatisfied _ -> dates.meet(RE_INSPECTION).resume(RECTIFICATION);
            case OrderSatisfied _, OrderClosed _ -> dates.meetAll();
            case OrderServed _, ExtensionRequested _, ExtensionDenied _ -> dates;
            case PenaltyDecided _, PenaltyRevoked _ -> dates;
            case RectificationOverdue overdue -> rectificationOverdue(dates, overdue);
            case ReInspectionOverdue overdue -> dates.record(overdue.deadline());
        };
    }

    public static Dates after(Dates dates, ExposureEvent event) {
        return dates.change(running -> ExposureDates.after(running, event));
    }

    private static Dates rectificationOverdue(Dates dates, RectificationOverdue overdue) {
        Dates recorded = dates.record(RECTIFICATION, overdue.dueOn());
        return dates.isOpen(RECTIFICATION) ? recorded.open(overdue.reInspectBy()) : recorded;
    }

    private static LocalDate day(Instant at) {
        return new Moment(at).day();
    }
}
