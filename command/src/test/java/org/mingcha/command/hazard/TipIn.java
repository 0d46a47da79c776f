package org.mingcha.command.hazard;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.party.Sector;
import org.mingcha.command.tipoff.TipHistory;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;

/** The tip-off of {@link TipHistory}, about a unit of another sector. */
public final class TipIn {

    private TipIn() {}

    public static EventStore sector(Sector sector) {
        var it = (TipSubmitted) TipHistory.substantiated().getFirst();
        var other =
                new TipSubmitted(
                        it.tip(),
                        it.on(),
                        it.channel(),
                        it.kind(),
                        it.unitName(),
                        it.unitCode(),
                        sector,
                        it.division(),
                        it.place(),
                        it.occurredOn(),
                        it.narrative(),
                        it.deaths(),
                        it.injuries(),
                        it.urgent(),
                        it.wantsReward(),
                        it.named(),
                        it.reportedElsewhere(),
                        it.reporter(),
                        it.receipt(),
                        it.reporterKey());
        return OtherStreams.holding(TipHistory.TIP, List.of(other));
    }
}
