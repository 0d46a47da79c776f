package org.mingcha.command.order;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.hazard.HazardCommand.NoteOrder;
import org.mingcha.command.hazard.OrderStep;
import org.mingcha.command.law.Moment;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.ResumptionConsented;
import org.mingcha.command.order.OrderEvent.SupervisionDelisted;
import org.mingcha.command.order.OrderEvent.SupervisionListed;
import org.mingcha.command.order.OrderEvent.SuspensionOrdered;

/**
 * A hazard knows of its orders: a written one meets its date, and none that suspends lets it be
 * closed out. It lies here, since an order knows its hazard and not the other way round.
 */
@ProcessingGroup("when-order-moves-then-note-it-on-hazard")
class WhenOrderMovesThenNoteItOnHazard {

    @EventHandler
    void on(
            OrderEvent.ByOfficer event,
            @SequenceNumber long number,
            EventStore events,
            CommandGateway commands) {
        step(event).map(step -> note(event, number, step, events)).ifPresent(commands::sendAndWait);
    }

    private static Optional<OrderStep> step(OrderEvent.ByOfficer event) {
        if (event instanceof OrderIssued) {
            return Optional.of(OrderStep.ISSUED);
        }
        if (event instanceof SuspensionOrdered) {
            return Optional.of(OrderStep.SUSPENDED);
        }
        if (event instanceof ResumptionConsented) {
            return Optional.of(OrderStep.RESUMED);
        }
        if (event instanceof SupervisionListed) {
            return Optional.of(OrderStep.LISTED);
        }
        return event instanceof SupervisionDelisted
                ? Optional.of(OrderStep.DELISTED)
                : Optional.empty();
    }

    private static NoteOrder note(
            OrderEvent.ByOfficer event, long number, OrderStep step, EventStore events) {
        Instant at = event.at();
        var hazard = OrderFacts.read(events, event.order(), new Moment(at)).orElseThrow().hazard();
        return new NoteOrder(hazard, CaseId.of(event.order()), number, step, new Moment(at).day());
    }
}
