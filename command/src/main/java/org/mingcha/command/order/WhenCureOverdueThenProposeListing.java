package org.mingcha.command.order;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.hazard.HazardCommand.ProposeHazardListing;
import org.mingcha.command.hazard.HazardEvent.HazardCureOverdue;
import org.mingcha.command.hazard.HazardFacts;
import org.mingcha.command.hazard.NotedOrder;
import org.mingcha.command.order.OrderCommand.ProposeListing;

/**
 * A cure that is overdue is proposed for listing, on the orders that the hazard had by then; if it
 * had none, on the hazard itself.
 */
@ProcessingGroup("when-cure-overdue-then-propose-listing")
class WhenCureOverdueThenProposeListing {

    @EventHandler
    void on(
            HazardCureOverdue event,
            @SequenceNumber long number,
            EventStore events,
            CommandGateway commands) {
        var orders =
                HazardFacts.read(events, event.hazard(), number).orElseThrow().standing().orders();
        if (orders.isEmpty()) {
            commands.sendAndWait(new ProposeHazardListing(event.hazard(), event.dueOn()));
        }
        for (NotedOrder noted : orders) {
            var order = new OrderId(noted.order().value());
            commands.sendAndWait(new ProposeListing(order, event.dueOn()));
        }
    }
}
