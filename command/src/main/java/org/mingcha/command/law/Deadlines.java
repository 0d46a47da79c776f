package org.mingcha.command.law;

import java.time.LocalDate;
import java.util.List;

/** The deadline registry: turns a row and the day of its trigger into a date. */
public interface Deadlines {

    /** Counts by the version of the row that is in force on the day of the trigger. */
    Deadline open(RowId row, LocalDate trigger);

    /** Every version of every row, by row and version. */
    List<DeadlineRow> rows();
}
