package org.mingcha.infra.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OddsTest {

    @Test
    void whatIsAlikeIsEven() {
        assertThat(Odds.longer(numbers(0, 100), numbers(0, 100))).isEqualTo(0.5);
    }

    @Test
    void whatIsAlwaysLongerIsCertain() {
        assertThat(Odds.longer(numbers(100, 200), numbers(0, 100))).isEqualTo(1.0);
        assertThat(Odds.longer(numbers(0, 100), numbers(100, 200))).isEqualTo(0.0);
    }

    private static long[] numbers(long from, long to) {
        return LongStream.range(from, to).toArray();
    }
}
