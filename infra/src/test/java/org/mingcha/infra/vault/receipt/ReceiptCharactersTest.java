package org.mingcha.infra.vault.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.Invalid;

class ReceiptCharactersTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Computed apart from this program: they must never change. */
    @ParameterizedTest
    @CsvSource({
        "00000000000000000000, 00000-00000-00000-00000-0",
        "0123456789ABCDEFGHJK, 01234-56789-ABCDE-FGHJK-J",
        "ZYXWVTSRQPNMKJHGFEDC, ZYXWV-TSRQP-NMKJH-GFEDC-R",
        "7K3M9QTXV2B8NF4HJ6RD, 7K3M9-QTXV2-B8NF4-HJ6RD-H"
    })
    void receiptIsShownInGroupsWithItsCheckDigit(String digits, String shown) {
        assertThat(ReceiptCharacters.shown(digits)).isEqualTo(shown);
        assertThat(ReceiptCharacters.read(shown)).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789ABCDEFGHJKJ",
                "0123456789abcdefghjkj",
                "o1234-56789-abcde-fghjk-j",
                "O1234-56789-ABCDE-FGHJK-J",
                "0I234-56789-ABCDE-FGHJK-J",
                "0l234-56789-ABCDE-FGHJK-J",
                "0L234-56789-ABCDE-FGHJK-J",
                "0i234-56789-ABCDE-FGHJK-J",
                "０１２３４－５６７８９－ＡＢＣＤＥ－ｆｇｈｊｋ－ｊ",
                "01234　56789　ABCDE　FGHJK　J",
                "  01234\u00A056789\u2009ABCDE\tFGHJK\r\nJ\n",
                "01234‐56789‑ABCDE–FGHJK—J",
                "01234−56789ーABCDE─FGHJK―J",
                "01234ｰ56789﹣ABCDE⁃FGHJK˗J",
                "\uFEFF01234\u200B56789\u00ADABCDE\u2060FGHJK\u200EJ",
                "0 1 2 3 4 - 5 6 7 8 9 - A B C D E - F G H J K - J"
            })
    void typingIsForgiven(String typed) {
        assertThat(ReceiptCharacters.read(typed)).isEqualTo("0123456789ABCDEFGHJK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "0123456789ABCDEFGHJK",
                "0123456789ABCDEFGHJKJ0",
                "0123456789ABCDEFGHJKK",
                "U123456789ABCDEFGHJKJ",
                "0123456789ABCDEFGHJK!",
                "0123456789ABCDEFGHJK.J",
                "一123456789ABCDEFGHJKJ"
            })
    void anythingElseIsInvalid(String typed) {
        assertThat(invalid(typed)).isTrue();
    }

    @Test
    void endlessInputIsInvalidAtOnce() {
        assertThat(invalid(" ".repeat(179) + "0123456789ABCDEFGHJKJ")).isFalse();
        assertThat(invalid(" ".repeat(180) + "0123456789ABCDEFGHJKJ")).isTrue();
    }

    @Test
    void refusalIsNamedAndRepeatsNothing() {
        assertThatThrownBy(() -> ReceiptCharacters.read("0123456789ABCDEFGHJKK"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> {
                            assertThat(invalid.code()).isEqualTo("receipt");
                            assertThat(invalid.arguments()).isEmpty();
                        })
                .hasMessageNotContaining("ABCDE");
    }

    @Test
    void everySingleWrongDigitIsNoticed() {
        var random = new Random(1);
        for (int times = 0; times < 500; times++) {
            String receipt = receipt(random);
            for (int at = 0; at < receipt.length(); at++) {
                for (int other = 0; other < ALPHABET.length(); other++) {
                    var wrong = new StringBuilder(receipt);
                    wrong.setCharAt(at, ALPHABET.charAt(other));
                    expectNoticed(receipt, wrong.toString());
                }
            }
        }
    }

    @Test
    void everySwapOfTwoDigitsIsNoticed() {
        var random = new Random(2);
        for (int times = 0; times < 500; times++) {
            String receipt = receipt(random);
            for (int one = 0; one < receipt.length(); one++) {
                for (int two = one + 1; two < receipt.length(); two++) {
                    var wrong = new StringBuilder(receipt);
                    wrong.setCharAt(one, receipt.charAt(two));
                    wrong.setCharAt(two, receipt.charAt(one));
                    expectNoticed(receipt, wrong.toString());
                }
            }
        }
    }

    @Test
    void randomDigitsUseTheWholeAlphabetEvenly() {
        int[] counts = new int[128];
        var random = new Random(3);
        for (int times = 0; times < 3_200; times++) {
            ReceiptCharacters.random(random).chars().forEach(c -> counts[c]++);
        }
        ALPHABET.chars().forEach(c -> assertThat(counts[c]).isBetween(1_800, 2_200));
    }

    private static void expectNoticed(String receipt, String wrong) {
        if (!wrong.equals(receipt) && !invalid(wrong)) {
            fail("%s was taken for %s", wrong, receipt);
        }
    }

    private static boolean invalid(String typed) {
        try {
            ReceiptCharacters.read(typed);
            return false;
        } catch (Invalid _) {
            return true;
        }
    }

    private static String receipt(Random random) {
        return ReceiptCharacters.shown(ReceiptCharacters.random(random)).replace("-", "");
    }
}
