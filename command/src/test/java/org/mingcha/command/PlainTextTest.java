package org.mingcha.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void surroundingSpaceIsDropped() {
        assertThat(PlainText.lines(" \n　违规储存\t\n", 10)).isEqualTo("违规储存");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\n\t", "\u00A0", "\u200B", " \u2060\uFEFF "})
    void textThatShowsNothingIsMissing(String text) {
        refused("required", text);
    }

    @Test
    void lengthIsCountedInCharactersNotUnits() {
        assertThat(PlainText.line("🔥𠮷", 2)).isEqualTo("🔥𠮷");
    }

    @Test
    void oneCharacterTooManyIsRefusedWithTheLimit() {
        assertThatThrownBy(() -> PlainText.line("abc", 2))
                .isInstanceOfSatisfying(
                        Invalid.class, why -> assertThat(why.arguments()).containsExactly(2))
                .hasMessage("too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\tb", "a\u2028b", "a\u2029b"})
    void severalLinesMayBreak(String text) {
        assertThat(PlainText.lines(text, 10)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u2028b", "a\u2029b"})
    void oneLineMayNotBreak(String text) {
        assertThatThrownBy(() -> PlainText.line(text, 10)).hasMessage("unprintable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u001Bb",
                "a\u007Fb",
                "a\u0085b",
                "a\uD83Db",
                "a\uDE00b",
                "a\uE000b",
                "a\uFFFDb",
                "a\uFFFEb",
                "a\u202Ab",
                "a\u202Eb",
                "a\u2066b",
                "a\u2069b"
            })
    void whatCannotBePrintedIsRefused(String text) {
        refused("unprintable", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"👨\u200D🚒", "رە\u200Cش", "50 % H₂SO₄ —“泄漏”", "龘𠮷"})
    void everyScriptPasses(String text) {
        assertThat(PlainText.line(text, 50)).isEqualTo(text);
    }

    @Test
    void refusalDoesNotRepeatTheText() {
        assertThatThrownBy(() -> PlainText.line("secret\u0000", 50))
                .isInstanceOfSatisfying(Invalid.class, why -> assertThat(why.arguments()).isEmpty())
                .hasMessageNotContaining("secret");
    }

    private static void refused(String code, String text) {
        assertThatThrownBy(() -> PlainText.lines(text, 10))
                .isInstanceOf(Invalid.class)
                .hasMessage(code);
    }
}
