package org.mingcha.command.exposure;

import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.exposure.ExposureCommand.DemandWithdrawal;
import org.mingcha.command.law.Moment;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;

/**
 * What was exposed because of a penalty that no longer stands is withdrawn within 3 working days
 * (行政处罚法 48, 85). Where nothing was proposed there is nothing to withdraw: a penalty that is
 * revoked is never proposed afterwards.
 */
@ProcessingGroup("when-penalty-revoked-then-demand-withdrawal")
class WhenPenaltyRevokedThenDemandWithdrawal {

    @EventHandler
    void on(
            PenaltyRevoked event,
            @SequenceNumber long revocation,
            EventStore events,
            CommandGateway commands) {
        var penalty = Penalties.revokedBy(events, event.order(), revocation);
        var on = new Moment(event.at()).day();
        Stream.of(penalty.exposure(), penalty.listing())
                .filter(exposure -> events.readEvents(exposure.value()).hasNext())
                .forEach(exposure -> commands.sendAndWait(new DemandWithdrawal(exposure, on)));
    }
}
