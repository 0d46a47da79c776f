package org.mingcha.command.order;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Moment;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;

/**
 * What other streams may ask about an order, as its own stream says at the moment of asking.
 *
 * @param missed whether a due day ended unmet, recorded yet or not
 * @param exposeBy of the latest penalty that stands
 */
public record OrderFacts(
        UnitName unitName, DivisionCode division, boolean missed, Optional<Deadline> exposeBy) {

    /** Empty if there is no such order. */
    public static Optional<OrderFacts> read(EventStore events, OrderId order, Moment now) {
        Optional<OrderIssued> issued = Optional.empty();
        var penalties = new StandingPenalties();
        var dates = new OrderDates();
        var stream = events.readEvents(order.value());
        while (stream.hasNext()) {
            if (stream.next().getPayload() instanceof OrderEvent event) {
                dates.on(event);
                penalties.on(event);
                if (event instanceof OrderIssued beginning) {
                    issued = Optional.of(beginning);
                }
            }
        }
        boolean missed = dates.wasMissed(now);
        var latest = penalties.latest().map(PenaltyDecided::exposeBy);
        return issued.map(e -> new OrderFacts(e.unitName(), e.division(), missed, latest));
    }
}
