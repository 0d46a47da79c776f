package org.mingcha.command.reward;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;
import org.mingcha.command.reward.RewardCommand.NoteFines;

/** What was paid by then is not touched: nothing is recovered because a penalty falls. */
@ProcessingGroup("when-penalty-revoked-then-recalculate-reward")
class WhenPenaltyRevokedThenRecalculateReward {

    @EventHandler
    void on(PenaltyRevoked revoked, CommandGateway commands, EventStore events) {
        var matters = new Matters(events, commands);
        var order = revoked.order();
        matters.reward(order)
                .ifPresent(reward ->
                        commands.sendAndWait(new NoteFines(reward, order, matters.fines(order))));
    }
}
