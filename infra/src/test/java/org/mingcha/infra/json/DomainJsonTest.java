package org.mingcha.infra.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.json.Samples.Alone;
import org.mingcha.infra.json.Samples.Colour;
import org.mingcha.infra.json.Samples.Count;
import org.mingcha.infra.json.Samples.Day;
import org.mingcha.infra.json.Samples.Fen;
import org.mingcha.infra.json.Samples.Id;
import org.mingcha.infra.json.Samples.Maybe;
import org.mingcha.infra.json.Samples.Names;
import org.mingcha.infra.json.Samples.Whole;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class DomainJsonTest {

    private static final JsonMapper JSON = DomainJson.mapper();

    private static final Whole WHOLE =
            new Whole(
                    new Id("甲"),
                    new Fen(12),
                    new Count(3),
                    new Names(List.of(new Id("a"))),
                    new Alone(new Id("b")),
                    new Maybe(Optional.empty()),
                    Optional.empty(),
                    Optional.of(new Day(LocalDate.parse("2026-11-23"))),
                    List.of(new Id("c")),
                    Set.of(new Count(7)),
                    Map.of(new Id("k"), new Fen(1)),
                    Colour.GREEN,
                    Instant.parse("2026-11-23T01:02:03.004Z"),
                    true);

    @Test
    void recordIsItsComponentsAndNothingElse() {
        assertThat(DomainJson.canonical(JSON.writeValueAsString(WHOLE)))
                .isEqualTo(
                        """
                        {"alone":"b","amounts":{"k":1},"at":"2026-11-23T01:02:03.004Z",\
                        "colour":"GREEN","count":3,"counts":[7],"day":"2026-11-23","fen":12,\
                        "id":"甲","ids":["c"],"maybe":{},"names":["a"],"urgent":true}\
                        """);
    }

    @Test
    void recordReadsBack() {
        assertThat(JSON.readValue(JSON.writeValueAsString(WHOLE), Whole.class)).isEqualTo(WHOLE);
    }

    @Test
    void namedRecordsStayObjects() {
        var json = DomainJson.mapper(Set.of(Alone.class));
        var alone = new Alone(new Id("x"));
        assertThat(json.writeValueAsString(alone)).isEqualTo("{\"id\":\"x\"}");
        assertThat(json.readValue("{\"id\":\"x\"}", Alone.class)).isEqualTo(alone);
    }

    @Test
    void largestExactIntegerPasses() {
        assertThat(JSON.writeValueAsString(new Fen((1L << 53) - 1))).isEqualTo("9007199254740991");
    }

    @Test
    void integerThatWouldBeRoundedIsRefused() {
        assertThatThrownBy(() -> JSON.writeValueAsString(new Fen(1L << 53)))
                .hasStackTraceContaining("integer beyond 53 bits");
    }

    @Test
    void halfOfASurrogatePairIsRefused() {
        assertThatThrownBy(() -> DomainJson.canonical("{\"a\":\"\ud83d\"}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknownPropertyIsRefused() {
        assertThatThrownBy(() -> JSON.readValue("{\"id\":\"a\",\"x\":1}", Maybe.class))
                .isInstanceOf(JacksonException.class);
    }

    record Two(Id id, Count count) {}

    @Test
    void missingComponentIsRefused() {
        assertThatThrownBy(() -> JSON.readValue("{\"id\":\"a\"}", Two.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> JSON.readValue("{\"count\":1}", Two.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void mistypedValueIsRefused() {
        assertThatThrownBy(() -> JSON.readValue("\"1\"", Count.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> JSON.readValue("1.5", Count.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> JSON.readValue("1", Id.class))
                .isInstanceOf(JacksonException.class);
    }
}
