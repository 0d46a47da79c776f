package org.mingcha.command.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everything that can have happened to a tally. Names and shapes are stored for ever. */
public sealed interface TallyEvent {

    TallyId tally();

    /**
     * 办件统计已入账: whoever hides a case breaks a figure that was published.
     *
     * @param on the day at whose end the dates are judged
     * @param events how many of the ledger's events were counted, from the first one on
     * @param counts by division and kind; where nothing is there is none
     * @param at the end of the day, whenever it was counted
     */
    record TallyTaken(TallyId tally, LocalDate on, long events, List<Count> counts, Instant at)
            implements TallyEvent {

        public TallyTaken {
            counts = List.copyOf(counts);
        }
    }
}
