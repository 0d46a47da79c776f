package org.mingcha.infra.ledger.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingcha.command.FromReporter;
import org.mingcha.infra.json.DomainJson;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whether a stored event is such as this program writes. For any number of threads. */
public final class Conformity {

    private static final int SALT_LENGTH = 32;
    private static final String NOTHING = "{}";
    private static final String UUID = "00000000-0000-0000-0000-000000000000";
    private static final TypeReference<TreeMap<String, Object>> ENTRIES = new TypeReference<>() {};

    private final StoredNames names;
    private final JsonMapper json;

    /** What of an event may be wrong. */
    public enum Part {
        ID,
        NAME,
        PAYLOAD,
        METADATA,
        TIME,
        SALT
    }

    public Conformity(StoredNames names) {
        this.names = names;
        // Sorted, what is written is nearly always canonical already.
        this.json =
                DomainJson.mapper(names.types())
                        .rebuild()
                        .enable(
                                MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                                MapperFeature.USE_ANNOTATIONS)
                        .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .build();
    }

    /**
     * What an event turned out to be.
     *
     * @param payload what happened; empty where it cannot be read
     * @param misfit the first part that this program would not have written so
     */
    public record Looked(Optional<Object> payload, Optional<Part> misfit) {

        private static Looked unread(Part misfit) {
            return new Looked(Optional.empty(), Optional.of(misfit));
        }
    }

    /** The first part that this program would not have written so; empty where there is none. */
    public Optional<Part> misfit(StoredEvent event) {
        return look(event).misfit();
    }

    public Looked look(StoredEvent event) {
        if (event.salt().length != SALT_LENGTH) {
            return Looked.unread(Part.SALT);
        }
        if (!isUuid(event.id())) {
            return Looked.unread(Part.ID);
        }
        var type = names.typeOf(event.name(), event.revision());
        if (type.isEmpty()) {
            return Looked.unread(Part.NAME);
        }
        try {
            var payload = json.readValue(event.payload(), type.get());
            return type.get().isInstance(payload)
                    ? new Looked(Optional.of(payload), misfit(event, payload))
                    : Looked.unread(Part.PAYLOAD);
        } catch (JacksonException | IllegalArgumentException notOfItsName) {
            return Looked.unread(Part.PAYLOAD);
        }
    }

    private Optional<Part> misfit(StoredEvent event, Object payload) {
        if (!isWritten(event.payload(), payload)) {
            return Optional.of(Part.PAYLOAD);
        }
        if (!isTime(event.time(), payload)) {
            return Optional.of(Part.TIME);
        }
        return isMetadata(event.metadata(), payload instanceof FromReporter)
                ? Optional.empty()
                : Optional.of(Part.METADATA);
    }

    /** Whether a value is written as exactly this text. */
    private boolean isWritten(String text, Object value) {
        String written = json.writeValueAsString(value);
        // Only what is escaped may be sorted and yet not canonical: no event has fractions.
        return text.equals(written) && text.indexOf('\\') < 0
                || text.equals(DomainJson.canonical(written));
    }

    private static boolean isTime(String text, Object payload) {
        try {
            return payload instanceof FromReporter reported
                    ? LocalDate.parse(text).equals(reported.on())
                    : EventTime.of(Instant.parse(text)).text().equals(text);
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private boolean isMetadata(String text, boolean reported) {
        if (text.equals(NOTHING)) {
            return true;
        }
        try {
            var entries = json.readValue(text, ENTRIES);
            return entries instanceof TreeMap<?, ?>
                    && entries.entrySet().stream().allMatch(entry -> isKept(entry, reported))
                    && isWritten(text, entries);
        } catch (JacksonException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean isKept(Map.Entry<String, Object> entry, boolean reported) {
        return EventMetadata.isPlain(entry.getValue())
                && (!reported || EventMetadata.isRandom(entry.getKey(), entry.getValue()));
    }

    private static boolean isUuid(String id) {
        if (id.length() != UUID.length()) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean hex = c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
            if (UUID.charAt(i) == '-' ? c != '-' : !hex) {
                return false;
            }
        }
        return true;
    }
}
