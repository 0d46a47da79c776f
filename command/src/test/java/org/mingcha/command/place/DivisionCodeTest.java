package org.mingcha.command.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.Invalid;

class DivisionCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "37110", "3711020", "037110", "37110a", " 371102", "３７１１０２"})
    void anythingButSixDigitsIsRefused(String value) {
        assertThatThrownBy(() -> new DivisionCode(value))
                .isInstanceOf(Invalid.class)
                .hasMessage("division");
    }

    @ParameterizedTest(name = "{0} covers {1}: {2}")
    @CsvSource({
        "370000, 370000, true",
        "370000, 371100, true",
        "370000, 371102, true",
        "370000, 380000, false",
        "371100, 371102, true",
        "371100, 371171, true",
        "371100, 371000, false",
        "371100, 371202, false",
        "371100, 370000, false",
        "371000, 371002, true",
        "371000, 371102, false",
        "371102, 371102, true",
        "371102, 371103, false",
        "371102, 371100, false"
    })
    void divisionCoversItselfAndWhatLiesBelow(String upper, String other, boolean covers) {
        assertThat(new DivisionCode(upper).covers(new DivisionCode(other))).isEqualTo(covers);
    }

    @Test
    void codeIsWrittenBare() {
        assertThat(new DivisionCode("371102")).hasToString("371102");
    }
}
