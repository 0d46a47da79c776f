package org.mingcha.command.order;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Moment;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;

/**
 * What other streams may ask about an order, as its own stream says at the moment of asking.
 *
 * @param missed whether a due day ended unmet, recorded yet or not
 */
public record OrderFacts(
        UnitName unitName,
        DivisionCode division,
        HazardId hazard,
        OrderStanding standing,
        boolean missed) {

    /** Empty if there is no such order. */
    public static Optional<OrderFacts> read(EventStore events, OrderId order, Moment now) {
        Optional<OrderIssued> issued = Optional.empty();
        var standing = OrderStanding.BEGUN;
        var dates = new OrderDates();
        var stream = events.readEvents(order.value());
        while (stream.hasNext()) {
            if (stream.next().getPayload() instanceof OrderEvent event) {
                dates.on(event);
                standing = standing.after(event);
                if (event instanceof OrderIssued beginning) {
                    issued = Optional.of(beginning);
                }
            }
        }
        boolean missed = dates.wasMissed(now);
        var at = standing;
        return issued.map(e -> new OrderFacts(e.unitName(), e.division(), e.hazard(), at, missed));
    }

    /** Until when the latest penalty that stands is to be exposed. */
    public Optional<Deadline> exposeBy() {
        return standing.penalties().latest().map(Penalty::exposeBy);
    }
}
