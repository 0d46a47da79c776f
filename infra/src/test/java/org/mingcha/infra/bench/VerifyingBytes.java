package org.mingcha.infra.bench;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.RawBsonDocument;
import org.mingcha.infra.bench.measure.Rounds;
import org.mingcha.infra.ledger.commits.CommitCodec;
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
import org.mingcha.infra.verify.stored.Row;
import org.mingcha.web.audit.EventEntry;

/** How fast documents in memory become entries, leaves and a root, and are verified altogether. */
final class VerifyingBytes {

    static final String UNIT = "leaves/s";

    private static final String HASHES = "verify.memory";
    private static final String WHOLE = "verify.memory.whole";
    private static final double LEAST = 300_000;

    private final Arena arena;
    private final int events;
    private final Duration time;
    private final MemoryStored stored;
    private final Hash root;
    private final Verification verification = Verification.ofEvents(new SecureRandom());

    private VerifyingBytes(Arena arena) {
        this.arena = arena;
        events = arena.isQuick() ? 50_000 : 200_000;
        time = Duration.ofMillis(arena.isQuick() ? 1_000 : 2_000);
        var documents = documents();
        stored = new MemoryStored(documents);
        root = root(documents);
    }

    static void measure(Arena arena) throws Exception {
        var verifying = new VerifyingBytes(arena);
        arena.watch().during("verify.memory", verifying::report);
    }

    private List<RawBsonDocument> documents() {
        var now = arena.clock().instant();
        var codec = new CommitCodec();
        return LongStream.range(0, events)
                .mapToObj(i -> arena.material().commit(i, now.plusSeconds(i)))
                .map(commit -> new RawBsonDocument(commit, codec))
                .toList();
    }

    /** By other code than the verification's. */
    private static Hash root(List<RawBsonDocument> documents) {
        var tree = new Frontier();
        for (var row : new CommitPage(documents).rows()) {
            if (row instanceof Row.Event event) {
                tree.add(Tree.leaf(EventEntry.of(event.event())));
            }
        }
        return tree.root();
    }

    private void report() throws Exception {
        var ways = new LinkedHashMap<String, Rounds.Round>();
        ways.put(HASHES, () -> Reading.rate(time, this::hashed));
        ways.put(WHOLE, () -> Reading.rate(time, this::whole));
        var rounds = Rounds.of(arena.rounds(), ways);
        arena.results().atLeast(HASHES, rounds.median(HASHES), UNIT, LEAST);
        arena.results().add(WHOLE, rounds.median(WHOLE), UNIT);
    }

    private long hashed() {
        if (!verification.root(stored).equals(root)) {
            throw new IllegalStateException("another root");
        }
        return events;
    }

    private long whole() {
        check(verification.full(stored, Trust.NONE, Pace.full()), events, Fault.EVENT_UNSIGNED);
        return events;
    }

    /** A verification that finds something else, or passes over something, measures nothing. */
    static void check(Report report, long events, Fault... expected) {
        var found = report.findings().stream().map(Finding::fault).toList();
        if (report.to() != events || !found.equals(List.of(expected))) {
            throw new IllegalStateException("verified " + report.to() + ", found " + found);
        }
    }
}
