package org.mingcha.infra.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.mingcha.infra.json.Samples.Alone;
import org.mingcha.infra.json.Samples.Colour;
import org.mingcha.infra.json.Samples.Count;
import org.mingcha.infra.json.Samples.Day;
import org.mingcha.infra.json.Samples.Fen;
import org.mingcha.infra.json.Samples.Id;
import org.mingcha.infra.json.Samples.Maybe;
import org.mingcha.infra.json.Samples.Names;
import org.mingcha.infra.json.Samples.Whole;
import tools.jackson.databind.json.JsonMapper;

class DomainJsonRoundTripTest {

    private static final JsonMapper JSON = DomainJson.mapper();

    @Property(tries = 300)
    void anyContentReadsBackFromItsCanonicalText(
            @ForAll String text,
            @ForAll @LongRange(min = -9007199254740991L, max = 9007199254740991L) long amount,
            @ForAll int count,
            @ForAll Colour colour,
            @ForAll boolean urgent,
            @ForAll @Size(max = 5) List<String> ids) {
        var names = ids.stream().map(Id::new).toList();
        var whole =
                new Whole(
                        new Id(text),
                        new Fen(amount),
                        new Count(count),
                        new Names(names),
                        new Alone(new Id(text)),
                        new Maybe(names.stream().findFirst()),
                        Optional.of(new Fen(amount)),
                        Optional.of(new Day(LocalDate.ofEpochDay(count % 100_000))),
                        names,
                        Set.of(new Count(count)),
                        Map.of(new Id(text), new Fen(amount)),
                        colour,
                        Instant.ofEpochMilli(amount / 1_000),
                        urgent);
        var canonical = DomainJson.canonical(JSON.writeValueAsString(whole));
        assertThat(JSON.readValue(canonical, Whole.class)).isEqualTo(whole);
        assertThat(DomainJson.canonical(canonical)).isEqualTo(canonical);
    }
}
