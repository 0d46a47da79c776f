package org.mingcha.query.worklist;

import java.util.Optional;

/** Holds the work, one entry per stream. Putting the same work twice changes nothing. */
public interface WorkItems {

    void put(Work work);

    /** By the id of the stream. */
    Optional<Work> find(String id);

    /**
     * In the order asked for; going on from each cursor shows everything once, whatever is added
     * meanwhile. What moves in that order meanwhile may be shown twice, or not at all.
     */
    WorkPage page(FindWork question);

    /** How many there are, wherever a page would begin; counting ends at {@code most}. */
    long count(FindWork question, int most);

    void clear();
}
