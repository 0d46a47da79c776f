package org.mingcha.query.deadlines;

import java.util.List;
import java.util.Optional;

/**
 * Holds the dockets of all streams, and finds open dates in them. Putting the same docket twice
 * changes nothing; a put that was interrupted is made whole by putting the docket again.
 */
public interface DueDates {

    /** The docket replaces the stream's earlier one with all its open dates. */
    void put(Docket docket);

    Optional<Docket> find(String stream);

    /** Earliest first, and by id within a day; the cursor is that of the last one. */
    DuePage page(FindDueDates question);

    /** The longest ago first; the cursor is that of the last one. */
    List<Behind> behind(FindBehind question);

    /**
     * Some dockets of which it was foreseen by another law when something is next to be recorded.
     */
    List<Docket> foreseenOtherwise(String law, int limit);

    /** The docket replaces the stream's one, unless that has seen other events meanwhile. */
    void foresee(Docket docket);

    void clear();
}
