package org.mingcha.query.statistics;

import java.time.LocalDate;
import java.util.List;
import org.mingcha.command.tally.Count;
import org.mingcha.command.tally.TallyEvent.TallyTaken;

/**
 * The tally of one day.
 *
 * @param index of its event in the ledger
 * @param events how many events were counted, from the first one on
 */
public record DayTally(LocalDate on, long index, long events, List<Count> counts) {

    static DayTally of(TallyTaken taken, long index) {
        return new DayTally(taken.on(), index, taken.events(), taken.counts());
    }
}
