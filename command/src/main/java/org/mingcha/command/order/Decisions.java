package org.mingcha.command.order;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;
import org.mingcha.command.party.UnitName;

/**
 * The decisions on penalties in the stream of an order, by their sequence numbers there.
 *
 * @param revocations which decision each revocation was of: the latest that stood
 */
record Decisions(UnitName unitName, Map<Long, Long> revocations) {

    /**
     * @throws java.util.NoSuchElementException if there is no such order
     */
    static Decisions of(OrderId order, EventStore events) {
        Optional<UnitName> unit = Optional.empty();
        var standing = new ArrayDeque<Long>();
        var revocations = new HashMap<Long, Long>();
        var stream = events.readEvents(order.value());
        while (stream.hasNext()) {
            var message = stream.next();
            Object event = message.getPayload();
            if (event instanceof OrderIssued issued) {
                unit = Optional.of(issued.unitName());
            } else if (event instanceof PenaltyDecided) {
                standing.push(message.getSequenceNumber());
            } else if (event instanceof PenaltyRevoked) {
                revocations.put(message.getSequenceNumber(), standing.pop());
            }
        }
        return new Decisions(unit.orElseThrow(), Map.copyOf(revocations));
    }

    long revokedBy(long revocation) {
        return Objects.requireNonNull(revocations.get(revocation));
    }
}
