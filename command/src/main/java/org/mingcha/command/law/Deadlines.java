package org.mingcha.command.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The deadline registry: turns a row and the day of its trigger into a date. */
public interface Deadlines {

    /**
     * Counts by the version of the row that is in force on the day of the trigger, and by the
     * latest calendar.
     *
     * @throws org.mingcha.command.Invalid {@code no-rule-in-force} if there was no such rule on
     *     that day
     */
    Deadline open(RowId row, LocalDate trigger);

    /**
     * A date that an official act set, by the version of the row that is in force on its day.
     *
     * @throws IllegalArgumentException if the registry counts the row itself
     */
    Deadline set(RowId row, LocalDate on, LocalDate dueOn);

    /**
     * An extension, counted from the due day so far by the version of the row that is in force on
     * the day of the act.
     *
     * @param days at most the row's limit
     * @throws IllegalArgumentException if they are more
     */
    Deadline extend(RowId row, LocalDate on, LocalDate from, int days);

    /**
     * The first moment that lies so many hours after the trigger as the row says, by the version in
     * force on the trigger's day: hours of the clock, which no calendar moves.
     *
     * @throws IllegalArgumentException if the row is not counted in hours
     */
    Waiting waiting(RowId row, Moment trigger);

    /**
     * The first day on which something may be done, so many days after the trigger as the row says,
     * by the version in force on the trigger's day. Nothing ends with it, so no holiday moves it.
     */
    default LocalDate from(RowId row, LocalDate trigger) {
        int version = open(row, trigger).version();
        return rows().stream()
                .filter(each -> each.id() == row && each.version() == version)
                .findFirst()
                .map(each -> trigger.plusDays(each.limit()))
                .orElseThrow();
    }

    /**
     * Counts again by the version of the row that the deadline names and by the latest calendar;
     * the same deadline where that changes nothing, or where an official act set the date.
     */
    Deadline recount(Deadline deadline);

    /**
     * Counts again by the row and the calendar that the deadline names. Empty if either is unknown
     * here or gives another date: an explanation that does not hold is none.
     */
    Optional<DeadlineExplanation> explain(Deadline deadline);

    /** Every version of every row, by row and version. */
    List<DeadlineRow> rows();

    /** The latest calendar, by which dates are counted now. */
    default WorkingCalendar calendar() {
        return calendars().getLast();
    }

    /** Every version of the calendar, the latest last; never empty. */
    List<WorkingCalendar> calendars();
}
