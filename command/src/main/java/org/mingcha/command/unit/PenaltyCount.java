package org.mingcha.command.unit;

import java.time.LocalDate;
import java.util.Collection;

/**
 * How many penalties that stand a unit has on a day.
 *
 * @param inHalfYear decided within 180 days; the day of a decision is not counted
 * @param inYear decided within a year
 */
public record PenaltyCount(int inHalfYear, int inYear) {

    private static final int HALF_YEAR = 180;
    private static final int FOR_CLOSURE_IN_HALF_YEAR = 3;
    private static final int FOR_CLOSURE_IN_YEAR = 4;
    private static final int FOR_KEY_INSPECTION = 2;

    static PenaltyCount on(LocalDate day, Collection<LocalDate> decided) {
        return new PenaltyCount(
                count(decided, day.minusDays(HALF_YEAR), day),
                count(decided, day.minusYears(1), day));
    }

    private static int count(Collection<LocalDate> decided, LocalDate from, LocalDate to) {
        return (int) decided.stream().filter(d -> !d.isBefore(from) && !d.isAfter(to)).count();
    }

    /** Beside a major hazard, so many call for the unit's closure (安全生产法 113). */
    public boolean callsForClosure() {
        return inHalfYear >= FOR_CLOSURE_IN_HALF_YEAR || inYear >= FOR_CLOSURE_IN_YEAR;
    }

    /** So many make a key object of inspection (山东省安全生产条例 43). */
    boolean callsForKeyInspection() {
        return inYear >= FOR_KEY_INSPECTION;
    }
}
