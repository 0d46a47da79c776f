package org.mingcha.query.deadlines;

import org.mingcha.command.due.DueEvent;
import org.mingcha.command.exposure.ExposureDates;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.hazard.HazardDates;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.order.OrderDates;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.retaliation.RetaliationDates;
import org.mingcha.command.retaliation.RetaliationEvent;
import org.mingcha.command.reward.RewardDates;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.tipoff.TipDates;
import org.mingcha.command.tipoff.TipOffEvent;

/** What each event does to the dates of its stream: the one place that says so for every view. */
public final class Timetable {

    private Timetable() {}

    /** What is recorded of dates themselves. */
    public static Dates after(Dates dates, DueEvent event) {
        return dates.after(event);
    }

    public static Dates after(Dates dates, TipOffEvent event) {
        return dates.change(running -> TipDates.after(running, event));
    }

    public static Dates after(Dates dates, HazardEvent event) {
        return dates.change(running -> HazardDates.after(running, event));
    }

    public static Dates after(Dates dates, OrderEvent event) {
        return dates.change(running -> OrderDates.after(running, event));
    }

    public static Dates after(Dates dates, ExposureEvent event) {
        return dates.change(running -> ExposureDates.after(running, event));
    }

    public static Dates after(Dates dates, RewardEvent event) {
        return dates.change(running -> RewardDates.after(running, event));
    }

    public static Dates after(Dates dates, RetaliationEvent event) {
        return dates.change(running -> RetaliationDates.after(running, event));
    }
}
