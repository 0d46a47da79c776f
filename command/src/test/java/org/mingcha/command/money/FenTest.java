package org.mingcha.command.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.Invalid;

class FenTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Fen.MOST})
    void anAmountIsNothingOrMoreAndStaysExactInJson(long value) {
        assertThat(new Fen(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Fen.MOST + 1})
    void whatNoAmountCanBeIsRefused(long value) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> new Fen(value));
    }
}
