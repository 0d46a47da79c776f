package org.mingcha.infra.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mingcha.infra.ledger.commits.Commit;
import org.mingcha.infra.ledger.commits.Commits;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Down where the clock stands well before what the ledger says has happened: it was set back, or
 * another node's runs ahead. Nothing is lost by that, but dates would pass too late.
 */
public final class ClockHealth extends AbstractHealthIndicator {

    private static final Duration TOLERATED = Duration.ofMinutes(5);
    private static final int LATEST = 100;

    private final Commits commits;
    private final Clock clock;

    public ClockHealth(Commits commits, Clock clock) {
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        latest().map(latest -> Duration.between(clock.instant(), latest))
                .filter(by -> by.compareTo(TOLERATED) > 0)
                .ifPresent(by ->
                        health.down()
                                .withDetail("reason", "BEHIND_LEDGER")
                                .withDetail("seconds", by.toSeconds()));
    }

    /** Of the last commits' events; what reporters did has a day and no moment. */
    private Optional<Instant> latest() {
        return commits.from(Math.max(0, commits.end() - LATEST), LATEST).stream()
                .flatMap(commit -> commit.events().stream())
                .map(Commit.Event::time)
                .filter(time -> time.indexOf('T') > 0)
                .map(Instant::parse)
                .max(Instant::compareTo);
    }
}
