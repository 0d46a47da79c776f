package org.mingcha.infra.bench.contest;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mingcha.infra.ledger.OpenLedger;
import org.mingcha.infra.ledger.commits.Commits;
import org.mingcha.infra.ledger.text.Salts;
import org.mingcha.infra.log.KeyFile;
import org.mingcha.infra.log.KeyRing;
import org.mingcha.infra.log.LogService;
import org.mingcha.infra.log.store.MemoryFile;
import org.mingcha.infra.log.store.MongoCheckpoints;
import org.mingcha.infra.log.store.MongoRegisteredKeys;
import org.mingcha.infra.log.store.MongoSignedTrees;
import org.mingcha.infra.log.store.MongoTiles;
import org.mingcha.infra.log.store.Publication;
import org.mingcha.infra.time.Rounds;
import org.mingcha.infra.witness.Cosigned;

/** The public log beside a ledger, in rounds as the program makes them, without witnesses. */
public final class Proofs implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final Commits commits;
    private final LogService log;
    private final Rounds rounds;

    /**
     * @param data an empty folder
     */
    public Proofs(MongoDatabase database, Commits commits, Salts salts, Path data) {
        this.commits = commits;
        var registered = new MongoRegisteredKeys(database);
        var places =
                new LogService.Places(
                        new MongoTiles(database),
                        new MongoSignedTrees(database),
                        new MongoCheckpoints(database),
                        registered,
                        origin -> new MemoryFile(data, origin));
        var settings = new KeyRing.Settings("", "");
        var ring = new KeyRing(registered, new KeyFile(data), settings, new SecureRandom());
        log =
                new LogService(
                        new OpenLedger(commits),
                        salts,
                        places,
                        ring,
                        (_, _) -> new Cosigned(List.of(), true, List.of()),
                        Clock.systemUTC());
        rounds = new Rounds("log", PAUSE, log::round);
        rounds.start();
    }

    /** How many events the published checkpoint covers. */
    public long size() {
        return log.published().map(Publication::size).orElse(0L);
    }

    /** Returns when a checkpoint covers all events that are there, be it none. */
    public void awaitAll() {
        long end = commits.end();
        await().atMost(AT_MOST).until(() -> log.published().isPresent() && size() >= end);
    }

    @Override
    public void close() {
        rounds.stop();
    }
}
