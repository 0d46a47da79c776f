package org.mingcha.command.tipoff;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.tipoff.TipOffCommand.ConcludeMerged;
import org.mingcha.command.tipoff.TipOffEvent.MergeJoined;
import org.mingcha.command.tipoff.TipOffEvent.MergedTipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipMerged;

/** Every reporter whose tip-off was merged is answered in time, each by a date of their own. */
@ProcessingGroup("when-tip-concluded-then-conclude-merged")
class WhenTipConcludedThenConcludeMerged {

    @EventHandler
    void on(TipConcluded event, CommandGateway commands, EventStore events) {
        follow(event.tip(), commands, events);
    }

    /** Two mergers at once would make a chain. */
    @EventHandler
    void on(MergedTipConcluded event, CommandGateway commands, EventStore events) {
        follow(event.tip(), commands, events);
    }

    /** It may have been concluded before it knew of the merger. */
    @EventHandler
    void on(MergeJoined event, CommandGateway commands, EventStore events) {
        follow(event.tip(), commands, events);
    }

    /** A second time, it knew of the merger before. */
    @EventHandler
    void on(TipMerged event, CommandGateway commands, EventStore events) {
        follow(event.into(), commands, events);
    }

    /** A conclusion that was reversed since is none. */
    private static void follow(TipId into, CommandGateway commands, EventStore events) {
        var now = TipStanding.read(events, into).orElseThrow();
        boolean found = now.result().substantiated();
        conclusion(into, events)
                .filter(_ -> TipState.SIGNED.contains(now.state()))
                .ifPresent(at ->
                        now.merging().joined().stream()
                                .map(merged -> new ConcludeMerged(merged, into, at, found))
                                .forEach(commands::sendAndWait));
    }

    private static Optional<Instant> conclusion(TipId tip, EventStore events) {
        return events.readEvents(tip.value())
                .asStream()
                .map(message -> message.getPayload())
                .filter(TipOffEvent.class::isInstance)
                .map(TipOffEvent.class::cast)
                .flatMap(event -> concludedAt(event).stream())
                .reduce((_, later) -> later);
    }

    private static Optional<Instant> concludedAt(TipOffEvent event) {
        if (event instanceof MergedTipConcluded merged) {
            return Optional.of(merged.at());
        }
        return event instanceof TipConcluded concluded
                ? Optional.of(concluded.at())
                : Optional.empty();
    }
}
