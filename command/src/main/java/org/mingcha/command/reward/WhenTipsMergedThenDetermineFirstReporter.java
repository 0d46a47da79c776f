package org.mingcha.command.reward;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.reward.RewardCommand.DetermineFirstReporter;
import org.mingcha.command.tipoff.TipOffEvent.MergeJoined;

/** Where no reward is open yet, its opening looks at all that were merged by then. */
@ProcessingGroup("when-tips-merged-then-determine-first-reporter")
class WhenTipsMergedThenDetermineFirstReporter {

    @EventHandler
    void on(MergeJoined joined, CommandGateway commands, EventStore events) {
        new Matters(events, commands)
                .opened(joined.tip())
                .ifPresent(reward -> commands.sendAndWait(new DetermineFirstReporter(reward)));
    }
}
