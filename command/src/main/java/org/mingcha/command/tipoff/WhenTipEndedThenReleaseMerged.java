package org.mingcha.command.tipoff;

import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.tipoff.TipOffCommand.ReleaseMerged;
import org.mingcha.command.tipoff.TipOffEvent.MergeJoined;
import org.mingcha.command.tipoff.TipOffEvent.TipMerged;
import org.mingcha.command.tipoff.TipOffEvent.TipRefused;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;

/**
 * What was merged into a tip-off that comes to no conclusion goes on by itself, by its own clock.
 */
@ProcessingGroup("when-tip-ended-then-release-merged")
class WhenTipEndedThenReleaseMerged {

    private static final Set<TipState> NO_CONCLUSION =
            Set.of(TipState.REFUSED, TipState.WITHDRAWN, TipState.MERGED);

    @EventHandler
    void on(TipWithdrawn event, CommandGateway commands, EventStore events) {
        release(event.tip(), commands, events);
    }

    @EventHandler
    void on(TipRefused event, CommandGateway commands, EventStore events) {
        release(event.tip(), commands, events);
    }

    /** Two mergers at once would make a chain; a second time, the other knew of it before. */
    @EventHandler
    void on(TipMerged event, CommandGateway commands, EventStore events) {
        release(event.tip(), commands, events);
        release(event.into(), commands, events);
    }

    /** It may have ended before it knew of the merger. */
    @EventHandler
    void on(MergeJoined event, CommandGateway commands, EventStore events) {
        release(event.tip(), commands, events);
    }

    private static void release(TipId from, CommandGateway commands, EventStore events) {
        var now = TipStanding.read(events, from).orElseThrow();
        if (NO_CONCLUSION.contains(now.state())) {
            now.merging()
                    .joined()
                    .forEach(merged -> commands.sendAndWait(new ReleaseMerged(merged, from)));
        }
    }
}
