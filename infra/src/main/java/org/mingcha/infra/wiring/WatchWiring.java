package org.mingcha.infra.wiring;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.Streams;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.datadir.DataDirectory;
import org.mingcha.infra.ledger.text.Salts;
import org.mingcha.infra.ledger.text.StoredNames;
import org.mingcha.infra.log.LogService;
import org.mingcha.infra.log.store.MemoryFile;
import org.mingcha.infra.log.store.MongoRegisteredKeys;
import org.mingcha.infra.log.store.RegisteredKeys.RegisteredKey;
import org.mingcha.infra.note.VerifierKey;
import org.mingcha.infra.time.Rounds;
import org.mingcha.infra.verify.Pace;
import org.mingcha.infra.verify.Trust;
import org.mingcha.infra.verify.Verification;
import org.mingcha.infra.verify.stored.MongoStored;
import org.mingcha.infra.watch.MongoWatches;
import org.mingcha.infra.watch.Percent;
import org.mingcha.infra.watch.Watchman;
import org.mingcha.web.verification.Verifications;
import org.mingcha.web.verification.Verifications.Verified;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger is verified while the program runs, and everybody may know how it stands. */
@Configuration(proxyBeanMethods = false)
public class WatchWiring {

    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    MongoWatches verifications(MongoDatabase database) {
        return new MongoWatches(database, Clock.systemUTC());
    }

    @Bean
    Rounds verificationRounds(
            MongoWatches watches,
            MongoDatabase database,
            DataDirectory data,
            Salts salts,
            SecureRandom random,
            LogService log,
            MingchaProperties settings) {
        // One thread besides: people who work go before.
        var verification = new Verification(new StoredNames(Streams.EVENTS), random, 1);
        var watchman =
                new Watchman(
                        watches,
                        size -> {
                            var stored = new MongoStored(database, true);
                            var trust = trust(database, data, salts);
                            long speed = settings.verification().eventsPerSecond();
                            if (size > 0) {
                                var pace = new Pace(speed, PATIENCE);
                                return verification.since(size, stored, trust, pace);
                            }
                            var told = new Percent(watches, stored.end());
                            var pace = new Pace(speed, PATIENCE, (done, _) -> told.accept(done));
                            return verification.full(stored, trust, pace);
                        },
                        settings.verification().nightlyAt(),
                        Clock.systemUTC());
        return new Rounds(
                "verification",
                ROUND,
                () -> {
                    // While a new log is being opened, half of it would look like a fault.
                    if (log.isOpen()) {
                        watchman.round();
                    }
                });
    }

    /** Who verifies in the program knows what this node remembers, and its own events. */
    private static Trust trust(MongoDatabase database, DataDirectory data, Salts salts) {
        var remembered =
                new MongoRegisteredKeys(database)
                        .all().stream()
                                .map(RegisteredKey::key)
                                .map(VerifierKey::name)
                                .distinct()
                                .flatMap(origin ->
                                        new MemoryFile(data.path(), origin).last().stream())
                                .toList();
        return new Trust(List.of(), remembered, Optional.of(salts::gave));
    }

    @Bean
    HealthIndicator ledgerHealthIndicator(Verifications verifications) {
        return new AbstractHealthIndicator() {
            @Override
            protected void doHealthCheck(Health.Builder health) {
                long findings = findings(verifications);
                if (findings == 0) {
                    health.up();
                } else {
                    health.down().withDetail("findings", findings);
                }
            }
        };
    }

    @Bean
    MeterBinder verificationMeters(Verifications verifications) {
        return meters -> {
            Gauge.builder("mingcha.verification.events", verifications, WatchWiring::events)
                    .description("events that the last full verification read")
                    .register(meters);
            Gauge.builder("mingcha.verification.findings", verifications, WatchWiring::findings)
                    .description("what the latest verifications found wrong")
                    .register(meters);
            Gauge.builder("mingcha.verification.age", verifications, WatchWiring::age)
                    .description("since the last full verification ended")
                    .baseUnit("seconds")
                    .register(meters);
        };
    }

    private static long findings(Verifications verifications) {
        return Stream.of(verifications.full(), verifications.incremental())
                .flatMap(Optional::stream)
                .mapToLong(Verified::count)
                .sum();
    }

    private static double events(Verifications verifications) {
        return verifications.full().map(it -> (double) it.to()).orElse(Double.NaN);
    }

    private static double age(Verifications verifications) {
        return verifications
                .full()
                .map(it -> Duration.between(it.finishedAt(), Clock.systemUTC().instant()))
                .map(it -> (double) it.toSeconds())
                .orElse(Double.NaN);
    }
}
