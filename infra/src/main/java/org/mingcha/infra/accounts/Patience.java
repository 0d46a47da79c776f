package org.mingcha.infra.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mingcha.web.session.TooManyTries;

/**
 * Slows down who guesses, by the name that they guess for. Five tries for a name are free; after
 * that each must wait twice as long as the one before, from one second to five minutes. A sign-in,
 * or an hour without a try, forgets them all, so nobody is locked out for good. Counted in this
 * process alone, for the ten thousand names tried last: to push a name out costs more hashing than
 * to wait.
 */
final class Patience<K> {

    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<K, Tries> names = new LinkedHashMap<>(16, 0.75f, true);

    Patience(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts a try as failed before its outcome is known, so that many at once gain nothing.
     *
     * @throws TooManyTries if it is too early for one; such a try does not count
     */
    synchronized void begin(K name) {
        Instant now = clock.instant();
        int before = before(name, now);
        names.put(name, new Tries(before + 1, now));
        if (names.size() > MOST) {
            names.remove(names.keySet().iterator().next());
        }
    }

    synchronized void forget(K name) {
        names.remove(name);
    }

    private int before(K name, Instant now) {
        Optional<Tries> tries =
                Optional.ofNullable(names.get(name))
                        .filter(t -> now.isBefore(t.last().plus(FORGOTTEN)));
        Instant next = tries.map(t -> t.last().plus(delay(t.count()))).orElse(now);
        if (now.isBefore(next)) {
            throw new TooManyTries(Duration.between(now, next));
        }
        return tries.map(Tries::count).orElse(0);
    }

    private static Duration delay(int tries) {
        if (tries < FREE) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.min(tries - FREE, 30));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    private record Tries(int count, Instant last) {}
}
