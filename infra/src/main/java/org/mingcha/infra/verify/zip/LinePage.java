package org.mingcha.infra.verify.zip;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingcha.infra.json.DomainJson;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.stored.Pages;
import org.mingcha.infra.verify.stored.Row;
import org.mingcha.web.audit.EventEntry;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines of an export, each of which must be what {@link org.mingcha.web.audit.EventLine} writes, to
 * the letter.
 *
 * @param first the index that the first line should be of
 */
record LinePage(long first, List<String> lines) implements Pages.Page {

    private static final Pattern LINE =
            Pattern.compile(
                    "\\{\"index\":(0|[1-9]\\d{0,17}),\"salt\":\"([A-Za-z0-9+/=]*)\",\"event\":(\\{.*}),"
                            + "\"entry\":\"([A-Za-z0-9+/=]{44})\"}",
                    Pattern.DOTALL);
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public List<Row> rows() {
        var rows = new ArrayList<Row>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(first + i, lines.get(i)));
        }
        return rows;
    }

    private static Row row(long expected, String line) {
        try {
            var parts = LINE.matcher(line);
            if (parts.matches()) {
                var event =
                        event(
                                Long.parseLong(parts.group(1)),
                                parts.group(3),
                                Base64.getDecoder().decode(parts.group(2)));
                return new Row.Event(event, Optional.of(Hash.parse(parts.group(4))));
            }
        } catch (JacksonException | IllegalArgumentException malformed) {
            // As a line that looks otherwise.
        }
        return new Row.Unreadable(expected, Fault.LINE_MALFORMED);
    }

    private static StoredEvent event(long index, String text, byte[] salt) {
        var json = JSON.readTree(text);
        var event =
                new StoredEvent(
                        index,
                        json.path("stream").asString(""),
                        json.path("kind").asString(""),
                        json.path("sequence").asLong(-1),
                        json.path("id").asString(""),
                        json.path("name").asString(""),
                        json.path("revision").asString(""),
                        json.path("time").asString(""),
                        canonical(json.path("payload")),
                        canonical(json.path("metadata")),
                        salt);
        if (!EventEntry.canonical(event).equals(text)) {
            throw new IllegalArgumentException("not canonical");
        }
        return event;
    }

    /** Written as it was read, it is as it stands in the line; else that is not canonical. */
    private static String canonical(JsonNode node) {
        String written = JSON.writeValueAsString(node);
        return written.indexOf('\\') < 0 ? written : DomainJson.canonical(written);
    }
}
