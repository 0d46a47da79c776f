package org.mingcha.web.verification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How the stored ledger and log stood whenever they were read again and computed again. */
public interface Verifications {

    /** The last one over all events. */
    Optional<Verified> full();

    /** The last one over what was new. */
    Optional<Verified> incremental();

    /** Full ones, and others that found something; newest first, a bounded number. */
    List<Verified> history();

    /** Asks for a full one, to begin within half a minute on one of the nodes. */
    void request();

    /** Whether a full one was asked for that is not done yet. */
    boolean awaited();

    /** How much of a full one that has begun is done, in percent; empty if none is under way. */
    OptionalInt progress();

    /** Over how much it went. */
    enum Kind {
        FULL,
        INCREMENTAL
    }

    /**
     * @param from the index of the first event that was read
     * @param to the index after the last
     * @param root base64 of the root over all events up to there
     * @param checkpoint size of the last signed tree that was compared
     * @param count of findings, also of those that are not listed
     */
    record Verified(
            Kind kind,
            Instant startedAt,
            Instant finishedAt,
            long from,
            long to,
            String root,
            long checkpoint,
            long count,
            List<Flaw> findings) {}

    /**
     * @param index of the first event concerned
     * @param code stable
     * @param message a sentence in both languages
     */
    record Flaw(long index, String code, String message) {}
}
