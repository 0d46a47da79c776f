package org.mingcha.query.worklist;

import java.util.Optional;

/** Holds the work, one entry per stream. Putting the same work twice changes nothing. */
public interface WorkItems {

    void put(Work work);

    /** By the id of the stream. */
    Optional<Work> find(String id);

    /**
     * Newest first; going on from each cursor shows everything once, whatever is added meanwhile.
     */
    WorkPage page(FindWork question);

    void clear();
}
