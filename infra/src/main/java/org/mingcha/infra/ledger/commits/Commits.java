package org.mingcha.infra.ledger.commits;

import java.util.List;
import java.util.Optional;

/**
 * Holds the commits of the ledger; no two have the same index or the same place in a stream. Reads
 * show only what can no longer be lost, in ascending order. Any call may throw any {@link
 * RuntimeException}; then a read had no effect, and of a write nobody knows how far it went.
 */
public interface Commits {

    /**
     * Adds the commits in order, durably, and stops at the first whose index or place in its stream
     * is taken.
     *
     * @return how many were added; what stopped it, if anything, was the one after these
     */
    int add(List<Commit> commits);

    /** Commits that begin at or after an index. */
    List<Commit> from(long index, int limit);

    /** Commits of a stream that begin at or after a sequence. */
    List<Commit> ofStream(String stream, long sequence, int limit);

    /** The last commit that begins at or before an index. */
    Optional<Commit> lastUpTo(long index);

    /** The index after the newest event; 0 while there is none. */
    default long end() {
        return lastUpTo(Long.MAX_VALUE).map(Commit::end).orElse(0L);
    }

    /** The last commit of a stream that begins at or before a sequence. */
    Optional<Commit> lastOfStream(String stream, long sequence);
}
