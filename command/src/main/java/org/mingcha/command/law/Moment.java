package org.mingcha.command.law;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One reading of the clock, so that an act's time and its day cannot disagree at midnight. */
public record Moment(Instant at) {

    /** The ledger keeps milliseconds. */
    public Moment {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Moment of(Clock clock) {
        return new Moment(clock.instant());
    }

    /** The day in Asia/Shanghai. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, CivilTime.ZONE);
    }

    /** Whether the day has ended: what was due on it and is not done is overdue. */
    public boolean isPast(LocalDate day) {
        return day().isAfter(day);
    }
}
