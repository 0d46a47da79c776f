package org.mingcha.infra.bench;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.infra.bench.contest.Material;
import org.mingcha.infra.bench.contest.Proofs;
import org.mingcha.infra.bench.measure.Rounds;
import org.mingcha.infra.ledger.commits.MongoCommits;
import org.mingcha.infra.verify.Pace;
import org.mingcha.infra.verify.Trust;
import org.mingcha.infra.verify.Verification;
import org.mingcha.infra.verify.stored.MongoStored;

/** How fast a ledger in a database is verified with its log, and how fast a first log is made. */
final class VerifyingDatabase {

    private static final int ROUNDS = 2;

    private final Arena arena;
    private final Verification verification = Verification.ofEvents(new SecureRandom());

    private VerifyingDatabase(Arena arena) {
        this.arena = arena;
    }

    static void measure(Arena arena) throws Exception {
        var verifying = new VerifyingDatabase(arena);
        for (int events : arena.sizes()) {
            verifying.verify(events);
        }
    }

    private void verify(int events) throws Exception {
        var database = arena.filled(events);
        publish(database, events);
        var name = "verify.database.at." + events;
        arena.watch().during(name, () -> report(name, database));
    }

    private void publish(MongoDatabase database, int events) throws Exception {
        var commits = new MongoCommits(database);
        long begin = System.nanoTime();
        try (var proofs = new Proofs(database, commits, Material.SALTS, arena.data())) {
            proofs.awaitAll();
        }
        double taken = (System.nanoTime() - begin) / 1e9;
        arena.results().add("log.catch-up.at." + events, commits.end() / taken, "events/s");
    }

    private void report(String name, MongoDatabase database) throws Exception {
        var one = new LinkedHashMap<String, Rounds.Round>(Map.of(name, () -> rate(database)));
        double figure = Rounds.of(ROUNDS, one).median(name);
        arena.results().add(name, figure, VerifyingBytes.UNIT);
    }

    private double rate(MongoDatabase database) {
        var trust = new Trust(List.of(), List.of(), Optional.of(Material.SALTS::gave));
        var report = verification.full(new MongoStored(database, false), trust, Pace.full());
        long end = new MongoCommits(database).end();
        VerifyingBytes.check(report, end);
        return end * 1e9 / report.taken().toNanos();
    }
}
