package org.mingcha.infra.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import org.mingcha.command.law.CivilTime;

/** The clock of the whole program, which a drill may shift. */
public final class DrillClock {

    private DrillClock() {}

    /**
     * @param offset an ISO-8601 period ({@code P10D}, {@code P1M}) counted by the calendar of
     *     Asia/Shanghai from the moment of the call, or a duration ({@code PT36H})
     * @throws IllegalArgumentException if it is neither
     */
    public static Clock shifted(Clock real, String offset) {
        Duration shift = shift(real, offset);
        return shift.isZero() ? real : Clock.offset(real, shift);
    }

    /** Whether the offset shifts anything, so that people must be told. */
    public static boolean isShifted(String offset) {
        return !shift(Clock.fixed(Instant.EPOCH, CivilTime.ZONE), offset).isZero();
    }

    private static Duration shift(Clock real, String offset) {
        try {
            return offset.contains("T")
                    ? Duration.parse(offset)
                    : calendarShift(real, Period.parse(offset));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "mingcha.clock-offset 应为 ISO-8601 时段，例如 P10D / must be an ISO-8601 period or duration such as P10D",
                    e);
        }
    }

    private static Duration calendarShift(Clock real, Period period) {
        ZonedDateTime now = real.instant().atZone(CivilTime.ZONE);
        return Duration.between(now, now.plus(period));
    }
}
