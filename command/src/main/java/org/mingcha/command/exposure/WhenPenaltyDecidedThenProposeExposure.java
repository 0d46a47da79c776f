package org.mingcha.command.exposure;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.mingcha.command.exposure.ExposureCommand.ExposePenalty;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;

/** A penalty is made public within 7 working days (安全生产法 78), so the clock starts by itself. */
@ProcessingGroup("when-penalty-decided-then-propose-exposure")
class WhenPenaltyDecidedThenProposeExposure {

    @EventHandler
    void on(PenaltyDecided event, @SequenceNumber long penalty, CommandGateway commands) {
        var exposure = ExposureId.ofPenalty(event.order(), penalty);
        commands.sendAndWait(new ExposePenalty(exposure, event.order(), penalty));
    }
}
