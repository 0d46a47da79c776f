package org.mingcha.command.order;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.unit.UnitCommand.CountPenalty;
import org.mingcha.command.unit.UnitId;

/** Penalties are counted for the unit, whatever order they were for (安全生产法 113, 山东省安全生产条例 43). */
@ProcessingGroup("when-penalty-decided-then-count-it")
class WhenPenaltyDecidedThenCountIt {

    @EventHandler
    void on(
            PenaltyDecided event,
            @SequenceNumber long number,
            EventStore events,
            CommandGateway commands) {
        var unit = Decisions.of(event.order(), events).unitName();
        commands.sendAndWait(
                new CountPenalty(
                        UnitId.of(unit),
                        unit,
                        CaseId.of(event.order()),
                        number,
                        event.decidedOn()));
    }
}
