package org.mingcha.web.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @Test
    void anObjectIsRead() {
        assertThat(StrictJson.object("{\"a\": 1}".getBytes(UTF_8)).path("a").intValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"text\"", "null", "", "true"})
    void anythingElseIsNotAnObject(String json) {
        assertThat(fault(json.getBytes(UTF_8))).isEqualTo("not-an-object");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"a\": }",
                "{\"a\": 1, \"a\": 2}",
                "{} {}",
                "{} x",
                "{a: 1}",
                "{'a': 1}",
                "{\"a\": 01}",
                "{\"a\": NaN}",
                "{\"a\": \"\u0007\"}",
                "{\"a\": 1,}",
                "// no\n{}"
            })
    void whatIsNotJsonToTheLetterIsMalformed(String json) {
        assertThat(fault(json.getBytes(UTF_8))).isEqualTo("malformed-json");
    }

    @Test
    void tenLevelsPassAndElevenDoNot() {
        assertThat(StrictJson.object(nested(10)).size()).isEqualTo(1);
        assertThat(fault(nested(11))).isEqualTo("malformed-json");
    }

    @Test
    void brokenUtf8IsNamedAsSuch() {
        assertThat(fault(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}))
                .isEqualTo("not-utf8");
    }

    @Test
    void otherEncodingsAreNotGuessed() {
        assertThat(fault("{\"a\": 1}".getBytes(java.nio.charset.StandardCharsets.UTF_16)))
                .isEqualTo("not-utf8");
    }

    private static byte[] nested(int levels) {
        return ("{\"a\":".repeat(levels) + "1" + "}".repeat(levels)).getBytes(UTF_8);
    }

    private static String fault(byte[] body) {
        var invalid = catchThrowableOfType(InvalidFields.class, () -> StrictJson.object(body));
        assertThat(invalid.errors()).hasSize(1);
        assertThat(invalid.errors().getFirst().field()).isEmpty();
        return invalid.errors().getFirst().code();
    }
}
