package org.mingcha.infra.verify;

import java.security.SecureRandom;
import java.util.concurrent.Executors;
import org.mingcha.command.Streams;
import org.mingcha.infra.ledger.text.Conformity;
import org.mingcha.infra.ledger.text.StoredNames;
import org.mingcha.infra.verify.order.Examiner;
import org.mingcha.infra.verify.stored.Stored;

/** Re-reads what is stored of a ledger and its log, computes it all again, and compares. */
public final class Verification {

    private static final int MOST_THREADS = 4;

    private final Examiner examiner;
    private final int threads;

    /**
     * @param threads that examine events, besides the one that calls
     */
    public Verification(StoredNames names, SecureRandom random, int threads) {
        this.examiner = new Examiner(new Conformity(names)::misfit, random);
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

    private Report report(Stored stored, Trust trust, Pace pace, Beginning beginning) {
        var daemons = Thread.ofPlatform().name("verification-", 0).daemon().factory();
        var workers = Executors.newFixedThreadPool(threads, daemons);
        try {
            return new Run(stored, trust, pace, beginning, examiner, workers).report();
        } finally {
            workers.shutdownNow();
        }
    }
}
