package org.mingcha.command.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a limit was counted off, day by day; the day of the trigger is never counted (民法典 201). */
record DayCount(
        LocalDate dueOn, List<LocalDate> counted, List<DayOff> skipped, boolean provisional) {

    static DayCount of(DeadlineRow row, LocalDate trigger, WorkingCalendar calendar) {
        return switch (row.unit()) {
            case DAYS -> until(trigger.plusDays(row.limit()), trigger, calendar);
            case YEARS -> until(trigger.plusYears(row.limit()), trigger, calendar);
            case WORKING_DAYS -> workingDays(row.limit(), trigger, calendar);
            case AT_ONCE -> new DayCount(trigger, List.of(), List.of(), false);
            case HOURS, MINUTES, DAY_OF_YEAR, BY_ACT ->
                    throw new IllegalArgumentException("no days are counted for " + row.id());
        };
    }

    /** Only the end of the count asks the calendar, so only the end can make it provisional. */
    private static DayCount until(LocalDate last, LocalDate trigger, WorkingCalendar calendar) {
        var skipped =
                Stream.iterate(last, day -> day.plusDays(1))
                        .map(calendar::dayOff)
                        .takeWhile(Optional::isPresent)
                        .flatMap(Optional::stream)
                        .toList();
        var dueOn = last.plusDays(skipped.size());
        return new DayCount(
                dueOn,
                trigger.plusDays(1).datesUntil(last.plusDays(1)).toList(),
                skipped,
                !calendar.published(last, dueOn));
    }

    private static DayCount workingDays(int limit, LocalDate trigger, WorkingCalendar calendar) {
        var counted = new ArrayList<LocalDate>();
        var skipped = new ArrayList<DayOff>();
        var day = trigger;
        while (counted.size() < limit) {
            day = day.plusDays(1);
            calendar.dayOff(day).ifPresent(skipped::add);
            if (calendar.isWorkingDay(day)) {
                counted.add(day);
            }
        }
        return new DayCount(
                day,
                List.copyOf(counted),
                List.copyOf(skipped),
                !calendar.published(trigger.plusDays(1), day));
    }
}
