package org.mingcha.command.tally;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that can be asked of a tally. */
public sealed interface TallyCommand {

    TallyId tally();

    /**
     * Write down how many cases were open and overdue at the end of a day; refused before it has
     * ended, and done once however often it is asked.
     *
     * @param events how many of the ledger's events were counted, from the first one on
     * @param counts by division and kind; where nothing is there is none
     */
    record TakeTally(
            @TargetAggregateIdentifier TallyId tally, LocalDate on, long events, List<Count> counts)
            implements TallyCommand {

        public TakeTally {
            counts = List.copyOf(counts);
        }

        public static TakeTally of(LocalDate on, long events, List<Count> counts) {
            return new TakeTally(TallyId.of(on), on, events, counts);
        }
    }
}
