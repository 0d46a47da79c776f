package org.mingcha.command.order;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;
import org.mingcha.command.unit.UnitCommand.UncountPenalty;
import org.mingcha.command.unit.UnitId;

/** A penalty that no longer stands is not held against the unit. */
@ProcessingGroup("when-penalty-revoked-then-uncount-it")
class WhenPenaltyRevokedThenUncountIt {

    @EventHandler
    void on(
            PenaltyRevoked event,
            @SequenceNumber long number,
            EventStore events,
            CommandGateway commands) {
        var decisions = Decisions.of(event.order(), events);
        commands.sendAndWait(
                new UncountPenalty(
                        UnitId.of(decisions.unitName()),
                        CaseId.of(event.order()),
                        decisions.revokedBy(number)));
    }
}
