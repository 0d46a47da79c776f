package org.mingcha.infra.bench.contest;

import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.mingcha.command.tipoff.TipOffEvent;

/** Looks into events as their handlers do, since some stores read a payload only when asked. */
final class Seen {

    private Seen() {}

    /** How many events there were. */
    static long events(Stream<? extends EventMessage<?>> events) {
        return events.mapToLong(Seen::payload).sum();
    }

    /** One, for the sum. */
    static long payload(EventMessage<?> event) {
        if (event.getPayload() instanceof TipOffEvent) {
            return 1;
        }
        throw new IllegalStateException("another event");
    }
}
