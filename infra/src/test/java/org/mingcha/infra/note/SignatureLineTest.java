package org.mingcha.infra.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureLineTest {

    @Test
    void aLineIsANameAnIdAndASignature() {
        assertThat(SignatureLine.parse("— example.com/foo Uw2QOgE="))
                .isEqualTo(new SignatureLine("example.com/foo", "530d903a", new byte[] {1}));
    }

    @Test
    void aLineIsWrittenAsItWasRead() {
        assertThat(SignatureLine.parse("— 明察 Uw2QOgE=").text()).isEqualTo("— 明察 Uw2QOgE=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "—",
                "— ",
                "— a",
                "— a ",
                "—a Uw2QOgE=",
                "- a Uw2QOgE=",
                "–  a Uw2QOgE=",
                "—  a Uw2QOgE=",
                "— a  Uw2QOgE=",
                "— a Uw2QOgE= ",
                "— a+b Uw2QOgE=",
                "— a\u00a0b Uw2QOgE=",
                "— a Uw2QOg==",
                "— a Uw2Q",
                "— a Uw2QOgE",
                "— a Uw2QOgF=",
                "— a Uw2QOgE=\n",
                "— a Uw2QOg_="
            })
    void whatIsNoLineIsRefused(String line) {
        assertThatExceptionOfType(NoteRefused.class).isThrownBy(() -> SignatureLine.parse(line));
    }
}
