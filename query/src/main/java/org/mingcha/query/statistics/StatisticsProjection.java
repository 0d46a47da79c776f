package org.mingcha.query.statistics;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.queryhandling.QueryHandler;
import org.mingcha.command.tally.TallyEvent;
import org.mingcha.command.tally.TallyEvent.TallyTaken;
import org.mingcha.query.LedgerIndex;

@ProcessingGroup("statistics")
class StatisticsProjection {

    private final DayTallies tallies;

    StatisticsProjection(DayTallies tallies) {
        this.tallies = tallies;
    }

    @EventHandler
    void on(TallyEvent event, TrackingToken token) {
        switch (event) {
            case TallyTaken taken -> tallies.put(DayTally.of(taken, LedgerIndex.of(token)));
        }
    }

    @QueryHandler
    List<DayTally> handle(FindTallies question) {
        return tallies.find(question);
    }

    @ResetHandler
    void reset() {
        tallies.clear();
    }
}
