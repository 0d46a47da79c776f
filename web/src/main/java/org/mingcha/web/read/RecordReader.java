package org.mingcha.web.read;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads records from JSON objects by their components, collecting every fault. {@code null}, a
 * blank text and a field that is not there are all the same: absent.
 */
public final class RecordReader {

    private final Clock clock;
    private final List<Check<?>> checks;

    /**
     * @param checks made of every value of their type, wherever it stands
     */
    public RecordReader(Clock clock, List<Check<?>> checks) {
        this.clock = clock;
        this.checks = List.copyOf(checks);
    }

    /**
     * Reads a record that holds no sealed text.
     *
     * @throws InvalidFields naming every fault
     */
    public <R extends Record> R read(Class<R> type, ObjectNode body) {
        return draft(type, body, Map.of()).complete();
    }

    /**
     * Reads everything, closing nothing yet.
     *
     * @param given components that are not taken from the body; in the body they are unknown
     * @throws InvalidFields naming every fault
     */
    public <R extends Record> Draft<R> draft(
            Class<R> type, ObjectNode body, Map<String, Object> given) {
        var reading = new Reading(clock, checks);
        var parts = reading.components(type, body, "", given);
        reading.throwFaults();
        return new Draft<>(type, parts);
    }

    /**
     * What a value's type alone cannot know, such as whether a division exists today.
     *
     * @param fault throws {@link org.mingcha.command.Invalid} if the value will not do
     */
    public record Check<T>(Class<T> type, Consumer<T> fault) {

        void of(Object value) {
            if (type.isInstance(value)) {
                fault.accept(type.cast(value));
            }
        }
    }
}
