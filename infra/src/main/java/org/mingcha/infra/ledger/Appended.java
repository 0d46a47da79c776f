package org.mingcha.infra.ledger;

import java.util.List;

/**
 * What a command added to the ledger.
 *
 * @param index of its last event
 * @param events their stored names, in order
 */
public record Appended(long index, List<String> events) {

    public Appended {
        events = List.copyOf(events);
    }
}
