package org.mingcha.command.law;

import java.time.LocalDate;

/**
 * A date that the law sets, as it was computed: it is never edited, only met, extended or overdue.
 *
 * @param version of the registry row in force on {@code start}
 * @param start the day of the trigger, which is not itself counted
 * @param dueOn the last day; it ends at 24:00 in Asia/Shanghai
 * @param calendar version of the working calendar that was used
 * @param provisional whether days of a year were counted whose calendar was not yet published
 */
public record Deadline(
        RowId row,
        int version,
        LocalDate start,
        LocalDate dueOn,
        int calendar,
        boolean provisional) {

    /**
     * A date that an act set, from an event that names the day alone: by the first versions of row
     * and calendar, which count nothing here.
     */
    public static Deadline byAct(RowId row, LocalDate on, LocalDate dueOn) {
        return new Deadline(row, 1, on, dueOn, 1, false);
    }
}
