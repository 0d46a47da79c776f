package org.mingcha.web.identity;

import java.util.Optional;
import org.mingcha.web.read.FreshBuffers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a reporter said of themselves; without a name, they said nothing but whether they are an
 * insider. It tells nothing of itself.
 */
public record Identity(
        boolean insider,
        Optional<String> name,
        Optional<String> contact,
        Optional<String> idNumber) {

    private static final JsonMapper JSON = JsonMapper.builder(FreshBuffers.json().build()).build();

    static Identity parse(String text) {
        var all = JSON.readTree(text);
        var said = all.path("identity");
        return new Identity(
                all.path("insider").asBoolean(false),
                text(said.path("name")),
                text(said.path("contact")),
                text(said.path("idNumber")));
    }

    private static Optional<String> text(JsonNode value) {
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Identity";
    }
}
