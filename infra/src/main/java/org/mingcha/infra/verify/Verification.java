package org.mingcha.infra.verify;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.mingcha.command.Streams;
import org.mingcha.infra.ledger.text.Conformity;
import org.mingcha.infra.ledger.text.Conformity.Looked;
import org.mingcha.infra.ledger.text.StoredNames;
import org.mingcha.infra.merkle.Frontier;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.verify.order.Examiner;
import org.mingcha.infra.verify.order.Reading;
import org.mingcha.infra.verify.order.Seen;
import org.mingcha.infra.verify.stored.Stored;
import org.mingcha.infra.verify.zip.ExportFile;

/** Re-reads what is stored of a ledger and its log, computes it all again, and compares. */
public final class Verification {

    private static final int MOST_THREADS = 4;
    private static final Looked NOTHING = new Looked(Optional.empty(), Optional.empty());

    private final Examiner examiner;
    private final SecureRandom random;
    private final int threads;

    /**
     * @param threads that examine events, besides the one that calls
     */
    public Verification(StoredNames names, SecureRandom random, int threads) {
        this.examiner = new Examiner(new Conformity(names)::look, random);
        this.random = random;
        this.threads = threads;
    }

    /** Of the events that this program knows, by as many threads as the machine has. */
    public static Verification ofEvents(SecureRandom random) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Verification(
                new StoredNames(Streams.EVENTS), random, Math.min(MOST_THREADS, processors));
    }

    /**
     * From the first event to the last.
     *
     * @throws Pace.Stopped where it was told to stop
     */
    public Report full(Stored stored, Trust trust, Pace pace) {
        return report(stored, trust, pace, Beginning.FIRST);
    }

    /**
     * Only what came after a size, which was verified before; begins with the block that it is in.
     * Where the tiles before are gone, everything is verified.
     *
     * @throws Pace.Stopped where it was told to stop
     */
    public Report since(long size, Stored stored, Trust trust, Pace pace) {
        var beginning = Beginning.before(size, stored).orElse(Beginning.FIRST);
        return report(stored, trust, pace, beginning);
    }

    /**
     * An export, with nothing but what is in it.
     *
     * @throws Pace.Stopped where it was told to stop
     */
    public Report export(ExportFile file, Trust trust, Pace pace) {
        return working(workers -> new ExportCheck(file, trust, pace).report(examiner, workers));
    }

    /**
     * The root over the events as they are stored, without asking whether they are as they should
     * be: how fast entries, leaves and tree alone are computed.
     */
    public Hash root(Stored stored) {
        var hashing = new Examiner(_ -> NOTHING, random);
        return working(workers -> {
            var reading = new Reading(hashing, workers, Run.PAGES_AHEAD);
            reading.resume(0, stored::from);
            var tree = new Frontier();
            for (var seen = reading.peek(); seen.isPresent(); seen = reading.peek()) {
                if (seen.get() instanceof Seen.Event event) {
                    tree.add(event.leaf());
                }
                reading.skip();
            }
            return tree.root();
        });
    }

    private Report report(Stored stored, Trust trust, Pace pace, Beginning beginning) {
        return working(
                workers -> new Run(stored, trust, pace, beginning, examiner, workers).report());
    }

    private <T> T working(Function<Executor, T> work) {
        var daemons = Thread.ofPlatform().name("verification-", 0).daemon().factory();
        var workers = Executors.newFixedThreadPool(threads, daemons);
        try {
            return work.apply(workers);
        } finally {
            workers.shutdownNow();
        }
    }
}
