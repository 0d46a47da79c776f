package org.mingcha.infra.flood;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How many a minute lately: what is a minute old counts little more than a third. */
final class Rate {

    private static final double MINUTE = Duration.ofMinutes(1).toNanos();

    private final Clock clock;
    private Instant last;
    private double perMinute;

    Rate(Clock clock) {
        this.clock = clock;
        this.last = clock.instant();
    }

    synchronized void count() {
        perMinute = now() + 1;
    }

    synchronized double perMinute() {
        perMinute = now();
        return perMinute;
    }

    private double now() {
        Instant now = clock.instant();
        double passed = Math.max(0, Duration.between(last, now).toNanos());
        last = now;
        return perMinute * Math.exp(-passed / MINUTE);
    }
}
