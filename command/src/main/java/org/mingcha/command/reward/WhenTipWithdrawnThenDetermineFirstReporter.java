package org.mingcha.command.reward;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.reward.RewardCommand.DetermineFirstReporter;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;

/** Whoever withdraws is no reporter of the matter any more; the next one is. */
@ProcessingGroup("when-tip-withdrawn-then-determine-first-reporter")
class WhenTipWithdrawnThenDetermineFirstReporter {

    @EventHandler
    void on(TipWithdrawn withdrawn, CommandGateway commands, EventStore events) {
        new Matters(events, commands)
                .opened(withdrawn.tip())
                .ifPresent(reward -> commands.sendAndWait(new DetermineFirstReporter(reward)));
    }
}
