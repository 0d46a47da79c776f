package org.mingcha.infra.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
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

    private static final long SEED = 20_221_121;
    private static final long EXACT = (1L << 53) - 1;
    private static final String CHARACTERS =
            "aZ09 \"\\/\n\t\u0000\u001f\u007f\u2028\u00e9举报隐患\ud83d\udea8";

    @TestFactory
    Stream<DynamicTest> anyContentReadsBackFromItsCanonicalText() {
        var random = new Random(SEED);
        return IntStream.range(0, 300)
                .mapToObj(n -> dynamicTest("content " + n, () -> readsBack(random)));
    }

    private static void readsBack(RandomGenerator random) {
        String text = text(random);
        long amount = random.nextLong(-EXACT, EXACT + 1);
        int count = random.nextInt();
        var names = Stream.generate(() -> new Id(text(random))).limit(random.nextInt(6)).toList();
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
                        Colour.values()[random.nextInt(Colour.values().length)],
                        Instant.ofEpochMilli(amount / 1_000),
                        random.nextBoolean());
        var canonical = DomainJson.canonical(JSON.writeValueAsString(whole));
        assertThat(JSON.readValue(canonical, Whole.class)).isEqualTo(whole);
        assertThat(DomainJson.canonical(canonical)).isEqualTo(canonical);
    }

    private static String text(RandomGenerator random) {
        int[] all = CHARACTERS.codePoints().toArray();
        return random.ints(random.nextInt(40), 0, all.length)
                .map(n -> all[n])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
