package org.mingcha.infra.bench;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bson.RawBsonDocument;
import org.mingcha.infra.bench.contest.Material;
import org.mingcha.infra.bench.contest.Proofs;
import org.mingcha.infra.bench.measure.Rounds;
import org.mingcha.infra.ledger.commits.CommitCodec;
import org.mingcha.infra.ledger.commits.MongoCommits;
import org.mingcha.infra.merkle.Frontier;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.verify.Pace;
import org.mingcha.infra.verify.Report;
import org.mingcha.infra.verify.Trust;
import org.mingcha.infra.verify.Verification;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Finding;
import org.mingcha.infra.verify.stored.CommitPage;
import org.mingcha.infra.verify.stored.MemoryStored;
import org.mingcha.infra.verify.stored.MongoStored;
import org.mingcha.infra.verify.stored.Row;
import org.mingcha.web.audit.EventEntry;

/** How fast a ledger is verified: from bytes in memory, and from a database with its log. */
final class Verifying {

    private static final double LEAST = 300_000;
    private static final String UNIT = "leaves/s";
    private static final String HASHES = "verify.memory";
    private static final String WHOLE = "verify.memory.whole";
    private static final int ROUNDS = 2;

    private final Arena arena;
    private final Verification verification = Verification.ofEvents(new SecureRandom());

    private Verifying(Arena arena) {
        this.arena = arena;
    }

    static void measure(Arena arena) throws Exception {
        var verifying = new Verifying(arena);
        verifying.memory();
        for (int events : arena.sizes()) {
            verifying.database(events);
        }
    }

    private void memory() throws Exception {
        int events = arena.isQuick() ? 50_000 : 200_000;
        var documents = documents(events);
        var stored = new MemoryStored(documents);
        var root = root(documents);
        arena.watch()
                .during(
                        "verify.memory",
                        () -> {
                            var ways = new LinkedHashMap<String, Rounds.Round>();
                            ways.put(
                                    HASHES,
                                    () ->
                                            Reading.rate(
                                                    Duration.ZERO,
                                                    () -> hashed(stored, root, events)));
                            ways.put(WHOLE, () -> whole(stored, events));
                            var rounds = Rounds.of(arena.rounds(), ways);
                            arena.results().atLeast(HASHES, rounds.median(HASHES), UNIT, LEAST);
                            arena.results().add(WHOLE, rounds.median(WHOLE), UNIT);
                        });
    }

    private long hashed(MemoryStored stored, Hash root, int events) {
        if (!verification.root(stored).equals(root)) {
            throw new IllegalStateException("another root");
        }
        return events;
    }

    private double whole(MemoryStored stored, int events) {
        var report = verification.full(stored, Trust.NONE, Pace.full());
        return rate(report, events, Fault.EVENT_UNSIGNED);
    }

    /** By other code than the verification's. */
    private static Hash root(List<RawBsonDocument> documents) {
        var tree = new Frontier();
        new CommitPage(documents)
                .rows()
                .forEach(row -> {
                    if (row instanceof Row.Event event) {
                        tree.add(Tree.leaf(EventEntry.of(event.event())));
                    }
                });
        return tree.root();
    }

    private List<RawBsonDocument> documents(int events) {
        var now = arena.clock().instant();
        var codec = new CommitCodec();
        return LongStream.range(0, events)
                .mapToObj(i -> arena.material().commit(i, now.plusSeconds(i)))
                .map(commit -> new RawBsonDocument(commit, codec))
                .toList();
    }

    private void database(int events) throws Exception {
        var database = arena.filled(events);
        publish(database, events);
        long end = new MongoCommits(database).end();
        var stored = new MongoStored(database, false);
        var trust = new Trust(List.of(), List.of(), Optional.of(Material.SALTS::gave));
        var name = "verify.database.at." + events;
        arena.watch()
                .during(
                        name,
                        () -> {
                            double figure =
                                    median(
                                            ROUNDS,
                                            () -> {
                                                var report =
                                                        verification.full(
                                                                stored, trust, Pace.full());
                                                return rate(report, end);
                                            });
                            arena.results().add(name, figure, UNIT);
                        });
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

    private static double median(int rounds, Rounds.Round round) throws Exception {
        var one = new LinkedHashMap<>(Map.of("", round));
        return Rounds.of(rounds, one).median("");
    }

    /** A verification that finds something else, or passes over something, measures nothing. */
    private static double rate(Report report, long events, Fault... expected) {
        var found = report.findings().stream().map(Finding::fault).toList();
        if (report.to() != events || !found.equals(List.of(expected))) {
            throw new IllegalStateException("verified " + report.to() + ", found " + found);
        }
        return events * 1e9 / report.taken().toNanos();
    }
}
