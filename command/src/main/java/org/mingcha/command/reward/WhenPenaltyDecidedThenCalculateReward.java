package org.mingcha.command.reward;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.reward.RewardCommand.NoteFines;

/** What counts is which fines stand when this is handled, however late that is. */
@ProcessingGroup("when-penalty-decided-then-calculate-reward")
class WhenPenaltyDecidedThenCalculateReward {

    @EventHandler
    void on(PenaltyDecided penalty, CommandGateway commands, EventStore events) {
        var matters = new Matters(events, commands);
        var order = penalty.order();
        matters.reward(order)
                .ifPresent(reward ->
                        commands.sendAndWait(new NoteFines(reward, order, matters.fines(order))));
    }
}
