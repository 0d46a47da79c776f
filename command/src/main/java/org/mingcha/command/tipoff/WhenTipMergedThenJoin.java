package org.mingcha.command.tipoff;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.mingcha.command.tipoff.TipOffCommand.JoinMerged;
import org.mingcha.command.tipoff.TipOffEvent.TipMerged;

/** The tip-off that another was merged into knows of it. */
@ProcessingGroup("when-tip-merged-then-join")
class WhenTipMergedThenJoin {

    @EventHandler
    void on(TipMerged event, CommandGateway commands) {
        commands.sendAndWait(new JoinMerged(event.into(), event.tip()));
    }
}
