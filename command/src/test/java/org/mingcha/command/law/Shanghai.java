package org.mingcha.command.law;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments as a clock on the wall in Shanghai shows them, and the law that ships. */
public final class Shanghai {

    public static final Deadlines LAW = DeadlineRegistry.published();

    private Shanghai() {}

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CivilTime.ZONE).toInstant();
    }

    /** The machine's zone is another on purpose. */
    public static Clock clockAt(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.ofHours(-7));
    }

    public static Instant lastMomentOf(LocalDate day) {
        return CivilTime.endOf(day).minusMillis(1);
    }
}
