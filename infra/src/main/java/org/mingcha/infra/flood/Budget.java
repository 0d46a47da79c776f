package org.mingcha.infra.flood;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What all share who send without a solution. It fills steadily up to a limit. The more ask for
 * more than twice of what it fills, the slower it does, down to a quarter: a flood that gets only
 * so many through should not fill the desk with them.
 */
final class Budget {

    private static final double SLOWEST = 4;
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Clock clock;
    private final double perMinute;
    private final double most;
    private final Rate asked;
    private Instant last;
    private double left;

    /**
     * @param perMinute by how much it fills; 0 for never
     * @param most what it holds at most, and at first
     */
    Budget(Clock clock, double perMinute, double most) {
        this.clock = clock;
        this.perMinute = perMinute;
        this.most = most;
        this.asked = new Rate(clock);
        this.last = clock.instant();
        this.left = most;
    }

    /** Takes one; empty if it could, or else how long until there is one if nobody else asks. */
    synchronized Optional<Duration> take() {
        asked.count();
        double filling = filling();
        fill(filling);
        if (left >= 1) {
            left -= 1;
            return Optional.empty();
        }
        return Optional.of(until(filling));
    }

    private double filling() {
        double twice = Math.max(1, 2 * perMinute);
        return perMinute / Math.clamp(asked.perMinute() / twice, 1, SLOWEST);
    }

    private void fill(double filling) {
        Instant now = clock.instant();
        double minutes = Math.max(0, Duration.between(last, now).toNanos()) / 60e9;
        left = Math.min(most, left + minutes * filling);
        last = now;
    }

    private Duration until(double filling) {
        double seconds = filling > 0 ? (1 - left) * 60 / filling : LONGEST.toSeconds();
        return Duration.ofMillis((long) (1_000 * Math.min(seconds, LONGEST.toSeconds())));
    }
}
