package org.mingcha.query.worklist;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.party.OfficerId;

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

    /** Open cases that are this officer's, alone or with others. */
    List<Work> openOf(OfficerId owner);

    /** From now on the officer can have no case, or may have some again. */
    void left(OfficerId officer, boolean gone);

    boolean hasLeft(OfficerId officer);

    void clear();
}
