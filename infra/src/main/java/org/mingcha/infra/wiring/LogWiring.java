package org.mingcha.infra.wiring;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.datadir.DataDirectory;
import org.mingcha.infra.ledger.text.Salts;
import org.mingcha.infra.log.KeyFile;
import org.mingcha.infra.log.KeyRing;
import org.mingcha.infra.log.LogService;
import org.mingcha.infra.log.ServedLog;
import org.mingcha.infra.log.store.MemoryFile;
import org.mingcha.infra.log.store.MongoCheckpoints;
import org.mingcha.infra.log.store.MongoRegisteredKeys;
import org.mingcha.infra.log.store.MongoSignedTrees;
import org.mingcha.infra.log.store.MongoTiles;
import org.mingcha.infra.log.store.Publication;
import org.mingcha.infra.proof.LogProofs;
import org.mingcha.infra.time.Rounds;
import org.mingcha.infra.witness.Witness;
import org.mingcha.infra.witness.WitnessPolicy;
import org.mingcha.infra.witness.Witnesses;
import org.mingcha.web.audit.LedgerEvents;
import org.mingcha.web.receipt.ReportProofs;
import org.mingcha.web.seal.Receipts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The public log over the ledger. */
@Configuration(proxyBeanMethods = false)
public class LogWiring {

    /** How long an event waits at most before it is seen. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** How long a reporter waits at most for a checkpoint that covers the report. */
    private static final Duration PROOF_PATIENCE = Duration.ofSeconds(10);

    @Bean
    Witnesses witnesses(MingchaProperties settings) {
        var log = settings.log();
        try {
            return new Witnesses(
                    new WitnessPolicy(
                            log.witnesses().stream().map(Witness::parse).toList(),
                            log.witnessesNeeded(),
                            log.witnessPatience()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("mingcha.log.witnesses: " + e.getMessage(), e);
        }
    }

    @Bean
    KeyRing keyRing(
            MongoDatabase database,
            DataDirectory data,
            MingchaProperties settings,
            SecureRandom random) {
        return new KeyRing(
                new MongoRegisteredKeys(database),
                new KeyFile(data.path()),
                new KeyRing.Settings(settings.log().origin(), settings.log().key()),
                random);
    }

    @Bean
    LogService logService(
            LedgerEvents ledger,
            Salts salts,
            MongoDatabase database,
            DataDirectory data,
            KeyRing ring,
            Witnesses witnesses) {
        var places =
                new LogService.Places(
                        new MongoTiles(database),
                        new MongoSignedTrees(database),
                        new MongoCheckpoints(database),
                        new MongoRegisteredKeys(database),
                        origin -> new MemoryFile(data.path(), origin));
        // Witnesses and heartbeats know the real time, whatever a drill says.
        return new LogService(ledger, salts, places, ring, witnesses::cosign, Clock.systemUTC());
    }

    @Bean
    ServedLog servedLog(LogService log) {
        return log.served();
    }

    @Bean
    ReportProofs reportProofs(LedgerEvents ledger, ServedLog tree, Receipts receipts) {
        return new LogProofs(ledger, tree, receipts, PROOF_PATIENCE);
    }

    @Bean
    Rounds logRounds(LogService log) {
        return new Rounds("log", PAUSE, log::round);
    }

    @Bean
    LogHealth logHealthIndicator(LogService log) {
        return new LogHealth(log, Clock.systemUTC());
    }

    /** How large the published tree is, and whether signing was refused. */
    @Bean
    MeterBinder logMeters(LogService log) {
        return meters -> {
            Gauge.builder("mingcha.log.size", log, LogWiring::size)
                    .description("events in the published checkpoint")
                    .register(meters);
            Gauge.builder(
                            "mingcha.log.refused",
                            log,
                            it -> it.status().refusal().isPresent() ? 1 : 0)
                    .description("1 where this node signs no more")
                    .register(meters);
        };
    }

    private static double size(LogService log) {
        return log.published().map(Publication::size).map(Long::doubleValue).orElse(Double.NaN);
    }
}
