package org.mingcha.command.law;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which days begin and end for the law, whatever the machine's zone. */
public final class CivilTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CivilTime() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** 24:00 of the day: the first moment at which something due on it is overdue (民法典 203). */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    public static boolean hasEnded(LocalDate day, Clock clock) {
        return today(clock).isAfter(day);
    }
}
