package org.mingcha.infra.ledger.commits;

import java.util.List;
import org.bson.types.Binary;

/**
 * The events of one command on one stream, stored as one document and so wholly or not at all.
 *
 * @param index of its first event in the ledger; the next commit's is {@link #end()}
 * @param sequence of its first event in its stream
 */
public record Commit(long index, String stream, String kind, long sequence, List<Event> events) {

    /**
     * One event as it is stored for ever.
     *
     * @param name of its record, without package
     * @param time an instant, or a date where a reporter caused the event
     * @param payload canonical JSON of an object
     * @param metadata canonical JSON of an object
     * @param salt 32 random bytes
     */
    public record Event(
            String id,
            String name,
            String revision,
            String time,
            String payload,
            String metadata,
            Binary salt) {}

    public Commit {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a commit without events");
        }
    }

    public Commit at(long place) {
        return new Commit(place, stream, kind, sequence, events);
    }

    /** The index after its last event. */
    public long end() {
        return index + events.size();
    }

    /** Whether both are the same events, at whatever index. */
    public boolean isSameAs(Commit other) {
        return events.getFirst().id().equals(other.events.getFirst().id());
    }

    /** About how many characters its document has. */
    public int weight() {
        return events.stream()
                .mapToInt(event -> event.payload().length() + event.metadata().length() + 200)
                .sum();
    }
}
