package org.mingcha.command.retaliation;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationDecided;
import org.mingcha.command.tipoff.TipOffCommand.NoteRetaliationDecision;

/** The reporter reads it with the receipt, and the identity is no longer needed for it. */
@ProcessingGroup("when-retaliation-decided-then-tell-tip")
class WhenRetaliationDecidedThenTellTip {

    @EventHandler
    void on(RetaliationDecided decided, CommandGateway commands) {
        commands.sendAndWait(
                new NoteRetaliationDecision(
                        decided.tip(),
                        decided.by(),
                        decided.at(),
                        decided.number(),
                        decided.confirmed(),
                        decided.account()));
    }
}
