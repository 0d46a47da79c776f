package org.mingcha.web.trail;

import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import org.mingcha.web.page.Words;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A stored event as the auditor reads it; {@code who} is empty where no officer acted. */
public record EventText(
        long index,
        String stream,
        String when,
        String who,
        String what,
        String name,
        String payload,
        String metadata) {

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static EventText of(StoredEvent event, Words words) {
        var payload = PRETTY.readTree(event.payload());
        return new EventText(
                event.index(),
                event.stream(),
                when(event.time(), words),
                payload.path("by").asString(""),
                words.sayFirst("event." + event.name(), "audit.other"),
                event.name(),
                PRETTY.writeValueAsString(payload),
                PRETTY.writeValueAsString(PRETTY.readTree(event.metadata())));
    }

    /** What a reporter did has no time of day. */
    public static String when(String time, Words words) {
        return time.contains("T")
                ? words.moment(Instant.parse(time))
                : words.day(LocalDate.parse(time));
    }
}
