package org.mingcha.command.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of one row of the registry.
 *
 * @param trigger name of the event whose day starts the count; alternatives are divided by {@code
 *     |}
 * @param evidence how well the source is known: F full text, E excerpt, M memory, D design choice,
 *     G gap; several are divided by {@code /}
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

    public DeadlineRow {
        if (version < 1 || limit < 1) {
            throw new IllegalArgumentException("version and limit count from 1");
        }
        if (!evidence.matches("[FEMDG](/[FEMDG])*")) {
            throw new IllegalArgumentException("evidence is one of F E M D G or several: F/E");
        }
        if (to.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("the last day is before the first");
        }
    }

    /** How days are counted. */
    public enum Unit {
        /** Natural days; a last day on a statutory holiday moves to the day after it (民法典 203). */
        DAYS,
        /** Working days of the published calendar, with its 调休 working weekends (行政处罚法 85). */
        WORKING_DAYS
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && !to.filter(day::isAfter).isPresent();
    }

    /** Why the other row cannot be the version that follows this one; empty if it can. */
    Optional<String> objectionTo(DeadlineRow next) {
        if (next.version != version + 1) {
            return Optional.of(
                    "%s version %d follows version %d".formatted(id, next.version, version));
        }
        var expected = to.map(last -> last.plusDays(1));
        if (expected.isEmpty() || next.from.isBefore(expected.get())) {
            return Optional.of(
                    "%s versions %d and %d overlap".formatted(id, version, next.version));
        }
        return next.from.isAfter(expected.get())
                ? Optional.of("%s has a gap before version %d".formatted(id, next.version))
                : Optional.empty();
    }
}
