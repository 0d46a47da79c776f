package org.mingcha.command.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of one row of the registry.
 *
 * @param trigger name of the event whose day starts the count
 * @param evidence how well the source is known: F full text, E excerpt, M memory, D design choice,
 *     G gap
 * @param to the last day on which this version is used
 */
public record DeadlineRow(
        RowId id,
        int version,
        String trigger,
        int limit,
        Unit unit,
        String source,
        String evidence,
        LocalDate from,
        Optional<LocalDate> to) {

    /** How days are counted. */
    public enum Unit {
        /** Natural days; a last day on a statutory holiday moves to the day after it (民法典 203). */
        DAYS,
        /** Working days of the published calendar, with its 调休 working weekends (行政处罚法 85). */
        WORKING_DAYS
    }
}
