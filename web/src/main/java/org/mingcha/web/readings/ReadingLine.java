package org.mingcha.web.readings;

import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import org.mingcha.web.page.Words;
import org.mingcha.web.trail.EventText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One reading in words. */
record ReadingLine(long index, String when, String who, String what, String subject) {

    static ReadingLine of(StoredEvent event, Words words) {
        var content = Content.of(event);
        return new ReadingLine(
                event.index(),
                EventText.when(event.time(), words),
                content.by(),
                what(event.name(), content.json(), words),
                content.subject());
    }

    private static String what(String name, JsonNode content, Words words) {
        return switch (name) {
            case "TextsOpened" -> words.say("readings.texts", content.path("texts").asInt());
            case "FileOpened" ->
                    words.say("readings.file." + content.path("form").asString("COPY"));
            default -> words.say("event." + name);
        };
    }

    /** What a reading says of itself. */
    record Content(JsonNode json) {

        private static final JsonMapper JSON = new JsonMapper();

        static Content of(StoredEvent event) {
            return new Content(JSON.readTree(event.payload()));
        }

        String by() {
            return json.path("by").asString("");
        }

        /** The case whose texts or files they were. */
        String subject() {
            return json.path("subject").asString(json.path("tip").asString(""));
        }
    }
}
