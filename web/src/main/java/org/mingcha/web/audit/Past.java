package org.mingcha.web.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingcha.query.worklist.Work;

/**
 * How cases stood at an earlier time: told by the ledger alone, so that no view that was built
 * wrongly, or later, can tell it otherwise.
 */
public interface Past {

    /**
     * The case before the event at an index.
     *
     * @return empty where it had not begun, and where the stream is no case
     */
    Optional<Work> of(String stream, long before);

    /** Every case that was open. Reads the ledger from its beginning. */
    Open openAt(Instant moment);

    /**
     * @param events how many had happened: what stands below this index in the ledger
     * @param cases in the order in which they began
     */
    record Open(long events, List<Work> cases) {}
}
