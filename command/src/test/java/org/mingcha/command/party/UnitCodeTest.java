package org.mingcha.command.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.Invalid;

class UnitCodeTest {

    /** The order that GB 32100-2015 gives the characters: no I, O, S, V, Z. */
    private static final List<Character> ORDER =
            IntStream.concat(IntStream.rangeClosed('0', '9'), IntStream.rangeClosed('A', 'Z'))
                    .filter(c -> "IOSVZ".indexOf(c) < 0)
                    .mapToObj(c -> (char) c)
                    .toList();

    private static final List<Integer> WEIGHTS =
            List.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28);

    /** Widely printed as the specimen of a code. */
    @Test
    void specimenIsAccepted() {
        assertThat(new UnitCode("91350100M000100Y43").value()).isEqualTo("91350100M000100Y43");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void rightCheckCharacterIsAccepted(String code) {
        assertThat(new UnitCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyWrongCharacterIsFound(String code) {
        for (int position = 0; position < code.length(); position++) {
            for (char other : ORDER) {
                if (other != code.charAt(position)) {
                    refused(code.substring(0, position) + other + code.substring(position + 1));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everySwapOfNeighboursIsFound(String code) {
        for (int i = 0; i + 1 < code.length(); i++) {
            char left = code.charAt(i);
            char right = code.charAt(i + 1);
            if (left != right) {
                refused(code.substring(0, i) + right + left + code.substring(i + 2));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {'I', 'O', 'S', 'V', 'Z', '-', ' ', '９'})
    void characterOutsideTheStandardIsRefused(char stranger) {
        refused(stranger + complete("91371100MA3C4D5E6").substring(1));
    }

    @Test
    void codeThatIsTooShortIsRefused() {
        refused("91371100MA3C4D5E6");
    }

    @Test
    void codeThatIsTooLongIsRefused() {
        refused(complete("91371100MA3C4D5E6") + "0");
    }

    @Test
    void smallLettersAndOuterSpaceAreForgiven() {
        var code = complete("91371100MA3C4D5E6");
        assertThat(new UnitCode(" " + code.toLowerCase(Locale.ROOT) + "\n").value())
                .isEqualTo(code);
    }

    @Test
    void checkCharactersOfAllValuesOccur() {
        assertThat(
                        IntStream.range(0, ORDER.size())
                                .mapToObj(i -> complete("91371100MA3C4D5E" + ORDER.get(i)))
                                .map(code -> code.charAt(17)))
                .containsExactlyInAnyOrderElementsOf(ORDER);
    }

    static Stream<String> codes() {
        return Stream.of(
                        "91371100MA3C4D5E6",
                        "91370000163569610",
                        "12371100495230000",
                        "52371102MJE8612XY",
                        "93371121MA94HUWQT",
                        "Y1370200000000000")
                .map(UnitCodeTest::complete);
    }

    /** By the standard's own table of weights, which the class derives instead. */
    private static String complete(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.size(); i++) {
            sum += WEIGHTS.get(i) * ORDER.indexOf(seventeen.charAt(i));
        }
        return seventeen + ORDER.get(Math.floorMod(-sum, 31));
    }

    private static void refused(String code) {
        assertThatThrownBy(() -> new UnitCode(code))
                .as(code)
                .isInstanceOf(Invalid.class)
                .hasMessage("unit-code");
    }
}
