package org.mingcha.infra.accounts.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodesTest {

    @Test
    void thereAreTenThatDifferInGroupsOfFour() {
        assertThat(RecoveryCodes.draw(new SecureRandom()))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a0b1-c2d3-e4f5-g6h7",
                "A0B1C2D3E4F5G6H7",
                " aob1 c2d3 e4f5 g6h7 ",
                "aObl-c2d3-e4f5-g6h7"
            })
    void howeverItIsTypedItIsTheSame(String typed) {
        assertThat(RecoveryCodes.hash(typed)).isEqualTo(RecoveryCodes.hash("a0b1-c2d3-e4f5-g6h7"));
    }

    @Test
    void anotherCodeIsAnother() {
        assertThat(RecoveryCodes.hash("a0b1-c2d3-e4f5-g6h8"))
                .isNotEqualTo(RecoveryCodes.hash("a0b1-c2d3-e4f5-g6h7"));
    }
}
