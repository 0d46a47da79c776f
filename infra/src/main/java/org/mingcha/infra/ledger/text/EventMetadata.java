package org.mingcha.infra.ledger.text;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.mingcha.command.FromReporter;

/**
 * What of an event's metadata is stored: texts and integers; beside what a reporter did, only the
 * correlation ids that Axon draws at random.
 */
final class EventMetadata {

    private static final List<String> CORRELATION = List.of("correlationId", "traceId");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private EventMetadata() {}

    static SortedMap<String, Object> of(EventMessage<?> message) {
        boolean reported = message.getPayload() instanceof FromReporter;
        var kept = new TreeMap<String, Object>();
        message.getMetaData()
                .forEach((key, value) -> {
                    if (!reported || isRandom(key, value)) {
                        kept.put(key, plain(key, value));
                    }
                });
        return kept;
    }

    /** Whether it may stand beside what a reporter did. */
    static boolean isRandom(String key, Object value) {
        return CORRELATION.contains(key)
                && value instanceof String text
                && UUID.matcher(text).matches();
    }

    private static Object plain(String key, Object value) {
        if (isPlain(value)) {
            return value;
        }
        throw new IllegalArgumentException("metadata " + key + " is neither text nor integer");
    }

    static boolean isPlain(@Nullable Object value) {
        return value instanceof String || value instanceof Integer || value instanceof Long;
    }
}
