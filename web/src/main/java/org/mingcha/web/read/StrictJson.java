package org.mingcha.web.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads one JSON object from UTF-8, to the letter: nothing twice, nothing after it. */
public final class StrictJson {

    private static final int DEEPEST = 10;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            FreshBuffers.json()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private StrictJson() {}

    /**
     * @throws InvalidFields at the whole: {@code not-utf8}, {@code malformed-json} or {@code
     *     not-an-object}
     */
    public static ObjectNode object(byte[] body) {
        if (parsed(decoded(body)) instanceof ObjectNode object) {
            return object;
        }
        throw new InvalidFields("", "not-an-object");
    }

    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            // The parser's own words would repeat what was sent.
            throw new InvalidFields("", "malformed-json");
        }
    }

    private static String decoded(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new InvalidFields("", "not-utf8");
        }
    }
}
