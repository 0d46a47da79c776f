package org.mingcha.infra.ledger.text;

import java.util.List;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.bson.types.Binary;
import org.mingcha.infra.json.DomainJson;
import org.mingcha.infra.ledger.commits.Commit;
import org.mingcha.web.audit.EventEntry;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Turns Axon's messages into what is stored, and back. */
public final class Transcriber {

    /** Characters, of up to three bytes each, within the 16 MB of a document. */
    private static final int MOST_WEIGHT = 4_000_000;

    private static final int SALT_LENGTH = 32;
    private static final byte[] UNSALTED = {};
    private static final long UNPLACED = 0;
    private static final TypeReference<TreeMap<String, Object>> ENTRIES = new TypeReference<>() {};

    private final StoredNames names;
    private final Salts salts;
    private final JsonMapper json;

    public Transcriber(StoredNames names, Salts salts) {
        this.names = names;
        this.salts = salts;
        this.json = DomainJson.mapper(names.types());
    }

    /**
     * The commit, at index 0 until it is given its place.
     *
     * @throws IllegalArgumentException where the events are not consecutive events of one stream,
     *     or cannot be stored as they are
     */
    public Commit commit(List<? extends EventMessage<?>> messages) {
        OneStream.check(messages);
        var first = OneStream.event(messages.getFirst());
        var commit =
                new Commit(
                        0,
                        first.getAggregateIdentifier(),
                        first.getType(),
                        first.getSequenceNumber(),
                        messages.stream().map(this::written).toList());
        if (commit.weight() > MOST_WEIGHT) {
            throw new IllegalArgumentException("a commit too large for one document");
        }
        return commit;
    }

    private Commit.Event written(EventMessage<?> message) {
        var type = message.getPayloadType();
        var place = OneStream.event(message);
        var event =
                new StoredEvent(
                        UNPLACED,
                        place.getAggregateIdentifier(),
                        place.getType(),
                        place.getSequenceNumber(),
                        message.getIdentifier(),
                        names.nameOf(type),
                        names.revisionOf(type),
                        EventTime.of(message).text(),
                        payload(message.getPayload()),
                        DomainJson.canonical(json.writeValueAsString(EventMetadata.of(message))),
                        UNSALTED);
        return new Commit.Event(
                event.id(),
                event.name(),
                event.revision(),
                event.time(),
                event.payload(),
                event.metadata(),
                salt(event));
    }

    /**
     * What is stored can never be mended, so an event that would read back otherwise is refused.
     */
    private String payload(Object event) {
        var canonical = DomainJson.canonical(json.writeValueAsString(event));
        if (!json.readValue(canonical, event.getClass()).equals(event)) {
            throw new IllegalArgumentException(event.getClass() + " does not read back as written");
        }
        return canonical;
    }

    private Binary salt(StoredEvent event) {
        var salt = salts.of(EventEntry.canonical(event));
        if (salt.length != SALT_LENGTH) {
            throw new IllegalStateException("a salt has " + SALT_LENGTH + " bytes");
        }
        return new Binary(salt);
    }

    /**
     * The event at a position of a commit.
     *
     * @throws EventStoreException naming the index, where the event is unknown or does not read
     */
    public DomainEventMessage<?> read(Commit commit, int position) {
        var event = commit.events().get(position);
        long index = commit.index() + position;
        var type = names.typeOf(event.name(), event.revision());
        if (type.isEmpty()) {
            throw new EventStoreException(
                    "event %d is a %s of revision %s, which no event family lists"
                            .formatted(index, event.name(), event.revision()));
        }
        return new GenericDomainEventMessage<>(
                commit.kind(),
                commit.stream(),
                commit.sequence() + position,
                message(event, type.get(), index),
                new EventTime(event.time())::instant);
    }

    /** The fault of a text is told by its place, since its words may not reach a log. */
    private GenericMessage<?> message(Commit.Event event, Class<?> type, long index) {
        try {
            return new GenericMessage<Object>(
                    event.id(),
                    json.readValue(event.payload(), type),
                    MetaData.from(json.readValue(event.metadata(), ENTRIES)));
        } catch (JacksonException e) {
            var place =
                    e instanceof DatabindException fault ? fault.getPathReference() : "its text";
            throw new EventStoreException(
                    "event %d does not read as %s at %s".formatted(index, event.name(), place));
        }
    }
}
