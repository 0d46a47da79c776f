package org.mingcha.web.report;

import java.nio.charset.StandardCharsets;
import org.mingcha.web.read.FreshBuffers;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a reporter said of themselves, as one text to be sealed. It is always there and always fills
 * whole blocks, so that neither its presence nor its length tells how much was said.
 */
final class ReporterFile {

    private static final JsonMapper JSON = JsonMapper.builder(FreshBuffers.json().build()).build();

    static final int BLOCK = 1_024;

    private ReporterFile() {}

    static String of(TipOff tipOff) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("insider", tipOff.insider().orElse(false));
        tipOff.identity()
                .ifPresent(identity -> {
                    var said = json.putObject("identity");
                    said.put("name", identity.name().text());
                    said.put("contact", identity.contact().text());
                    identity.idNumber().ifPresent(id -> said.put("idNumber", id.text()));
                });
        return padded(JSON.writeValueAsString(json));
    }

    private static String padded(String text) {
        int over = text.getBytes(StandardCharsets.UTF_8).length % BLOCK;
        return over == 0 ? text : text + " ".repeat(BLOCK - over);
    }
}
