package org.mingcha.infra.ledger.text;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** What may be one commit: consecutive events of one stream. */
public final class OneStream {

    private OneStream() {}

    /**
     * @throws IllegalArgumentException where the events are not that
     */
    public static void check(List<? extends EventMessage<?>> messages) {
        var first = event(messages.getFirst());
        long expected = first.getSequenceNumber();
        for (var message : messages) {
            var event = event(message);
            if (!event.getAggregateIdentifier().equals(first.getAggregateIdentifier())) {
                throw new IllegalArgumentException("one append is on one stream");
            }
            if (event.getSequenceNumber() != expected++) {
                throw new IllegalArgumentException("events out of sequence");
            }
        }
    }

    static DomainEventMessage<?> event(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> event) {
            return event;
        }
        throw new IllegalArgumentException(message.getPayloadType() + " is on no stream");
    }
}
