package org.mingcha.web.act;

import java.util.List;

/**
 * What a command left in the ledger.
 *
 * @param index of its last event
 * @param events their stored names, in order
 */
public record Recorded(long index, List<String> events) {

    /** Of a command that found nothing to do. */
    public static final Recorded NOTHING = new Recorded(-1, List.of());

    public Recorded {
        events = List.copyOf(events);
    }
}
