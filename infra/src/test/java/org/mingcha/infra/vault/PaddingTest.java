package org.mingcha.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.Invalid;

class PaddingTest {

    @ParameterizedTest
    @CsvSource({
        "0, 64",
        "1, 64",
        "63, 64",
        "64, 128",
        "127, 128",
        "128, 256",
        "65535, 65536",
        "65536, 131072"
    })
    void lengthsFallIntoPowersOfTwo(int bytes, int padded) {
        assertThat(Padding.pad("x".repeat(bytes))).hasSize(padded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "\0", "\0\0", "举报", "\u0080", "👷\n"})
    void textComesBackWhole(String text) {
        for (int times = 0; times < 70; times++) {
            String repeated = text.repeat(times);
            assertThat(Padding.unpad(Padding.pad(repeated))).isEqualTo(repeated);
        }
    }

    @Test
    void halfOfAPairIsRefusedRatherThanChanged() {
        assertThatThrownBy(() -> Padding.pad("a\uD83D")).isInstanceOf(Invalid.class);
    }

    @Test
    void bytesWithoutPaddingAreNotTakenForText() {
        assertThatThrownBy(() -> Padding.unpad(new byte[64]))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Padding.unpad(new byte[0]))
                .isInstanceOf(IllegalStateException.class);
    }
}
