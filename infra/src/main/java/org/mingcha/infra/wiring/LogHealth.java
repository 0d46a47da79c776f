package org.mingcha.infra.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mingcha.infra.log.LogService;
import org.mingcha.infra.log.store.Publication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down where nothing is signed any more, or nothing was published for two heartbeats. */
final class LogHealth implements HealthIndicator {

    private static final Duration STALE = Duration.ofMinutes(10);

    private final LogService log;
    private final Clock clock;
    private final Instant started;

    LogHealth(LogService log, Clock clock) {
        this.log = log;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Override
    public Health health() {
        var status = log.status();
        var health = Health.up();
        if (status.refusal().isPresent()) {
            var refusal = status.refusal().get();
            health.down()
                    .withDetail("reason", refusal.reason().name())
                    .withDetail("message", String.valueOf(refusal.getMessage()));
        } else if (latest().plus(STALE).isBefore(clock.instant())) {
            health.down().withDetail("reason", "STALE");
        }
        log.published().ifPresent(it -> health.withDetail("size", it.size()));
        status.fault().ifPresent(fault -> health.withDetail("fault", fault));
        if (!status.witnessFaults().isEmpty()) {
            health.withDetail("witnesses", status.witnessFaults());
        }
        return health.build();
    }

    private Instant latest() {
        return log.published().map(Publication::at).orElse(started);
    }
}
