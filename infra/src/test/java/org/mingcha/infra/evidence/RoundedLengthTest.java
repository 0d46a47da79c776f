package org.mingcha.infra.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundedLengthTest {

    @Test
    void nothingIsShorterThan64Kilobytes() {
        assertThat(RoundedLength.of(0)).isEqualTo(1 << 16);
        assertThat(RoundedLength.of(1 << 16)).isEqualTo(1 << 16);
        assertThat(RoundedLength.of((1 << 16) + 1)).isGreaterThan(1 << 16);
    }

    @Test
    void lengthsAreRoundedUpByAnEighthAtMostAndAlreadyRoundedOnesStay() {
        for (long length = 1 << 16; length < 1L << 32; length += length / 97) {
            long rounded = RoundedLength.of(length);

            assertThat(rounded).isBetween(length, length + length / 8);
            assertThat(RoundedLength.of(rounded)).isEqualTo(rounded);
        }
    }

    @Test
    void filesOfAboutOneSizeAreStoredAlike() {
        assertThat(RoundedLength.of(500L << 20)).isEqualTo(RoundedLength.of((500L << 20) - 12_345));
    }
}
