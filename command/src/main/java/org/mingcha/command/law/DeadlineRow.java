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
        if (version < 1) {
            throw new IllegalArgumentException("version counts from 1");
        }
        if (limit < 0 || (limit == 0) != unit.withoutLimit()) {
            throw new IllegalArgumentException("this limit does not go with " + unit);
        }
        if (!evidence.matches("[FEMDG](/[FEMDG])*")) {
            throw new IllegalArgumentException("evidence is one of F E M D G or several: F/E");
        }
        if (to.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("the last day is before the first");
        }
    }

    /** How time is counted. */
    public enum Unit {
        /** Natural days; a last day on a statutory holiday moves to the day after it (民法典 203). */
        DAYS,
        /** Working days of the published calendar, with its 调休 working weekends (行政处罚法 85). */
        WORKING_DAYS,
        /**
         * Years: the same day of the last one, or the last of its month where it has no such day
         * (民法典 202); on a statutory holiday it moves to the day after it.
         */
        YEARS,
        /** By the end of the day of the trigger itself, whatever day that is; no limit. */
        AT_ONCE,
        /** Hours of the clock, which no day is counted for. */
        HOURS,
        /** Minutes of the clock, which no day is counted for. */
        MINUTES,
        /** The end of that day of the year. */
        DAY_OF_YEAR,
        /** An official act sets the date; no limit. */
        BY_ACT;

        /** Whether a limit would say nothing. */
        public boolean withoutLimit() {
            return this == AT_ONCE || this == BY_ACT;
        }

        /** Whether a date can be counted off from the day of the trigger. */
        public boolean counted() {
            return this == DAYS || this == WORKING_DAYS || this == YEARS || this == AT_ONCE;
        }
    }

    /** The same row where an act gave fewer days than it allows. */
    DeadlineRow limitedTo(int days) {
        if (days < 1 || days > limit) {
            throw new IllegalArgumentException(days + " days are not what " + id + " allows");
        }
        return new DeadlineRow(id, version, trigger, days, unit, source, evidence, from, to);
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && !to.filter(day::isAfter).isPresent();
    }

    /** Whether it is the other, which had none yet, with a last day. */
    boolean closes(DeadlineRow open) {
        return open.to.isEmpty()
                && to.isPresent()
                && open.equals(
                        new DeadlineRow(
                                id,
                                version,
                                trigger,
                                limit,
                                unit,
                                source,
                                evidence,
                                from,
                                Optional.empty()));
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
