package org.mingcha.command.reward;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.tipoff.TipOffEvent.TipPartlySubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;

/**
 * Also where only part of it was found, and whether or not the form asked for a reward: the
 * reporter may claim it, waive it or let it lapse later.
 */
@ProcessingGroup("when-tip-substantiated-then-open-reward")
class WhenTipSubstantiatedThenOpenReward {

    @EventHandler
    void on(TipSubstantiated found, CommandGateway commands, EventStore events) {
        new Matters(events, commands).reward(found.tip());
    }

    @EventHandler
    void on(TipPartlySubstantiated found, CommandGateway commands, EventStore events) {
        new Matters(events, commands).reward(found.tip());
    }
}
