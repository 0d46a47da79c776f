package org.mingcha.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamIdsTest {

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);

    @Test
    void drawnIdPassesItsOwnCheck() {
        var id = StreamIds.random("tip-", random);
        assertThat(StreamIds.checked("tip-", id)).isEqualTo(id);
    }

    @Test
    void everyLetterOfTheAlphabetIsDrawn() {
        var drawn = new HashSet<Integer>();
        for (int i = 0; i < 100; i++) {
            StreamIds.random("", random).chars().forEach(drawn::add);
        }
        assertThat(drawn).hasSize(32);
    }

    @Test
    void sameDrawsGiveTheSameId() {
        var again = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        assertThat(StreamIds.random("tip-", random)).isEqualTo(StreamIds.random("tip-", again));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tip-",
                "0123456789abcdefghjkmnpqrs",
                "order-0123456789abcdefghjkmnpqrs",
                "tip-0123456789abcdefghjkmnpqr",
                "tip-0123456789abcdefghjkmnpqrst",
                "tip-0123456789abcdefghjkmnpqrS",
                "tip-0123456789abcdefghijkmnpqr",
                "tip-0123456789abcdefghjkmnpqrs\n"
            })
    void anythingElseIsRefused(String value) {
        assertThatThrownBy(() -> StreamIds.checked("tip-", value))
                .isInstanceOf(Invalid.class)
                .hasMessage("id");
    }
}
