package org.mingcha.infra.vault.receipt;

import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.mingcha.command.Invalid;

/**
 * How a receipt is written: 20 digits of Crockford base 32 and a check digit from the same
 * alphabet.
 *
 * <p>Digits are elements of GF(32) and a receipt is the polynomial with these coefficients; the
 * check digit is chosen so that it vanishes at a primitive element &alpha;. Thus position <i>i</i>
 * weighs &alpha;<sup>i</sup>: 21 weights, all different and none zero, since &alpha; has order 31.
 * Replacing one digit by another adds weight &times; difference, and swapping two digits adds
 * (difference of weights) &times; (difference of digits); in a field neither product of non-zero
 * factors is zero. So every single wrong digit and every swap of two different digits, neighbours
 * or not, is noticed.
 */
final class ReceiptCharacters {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final int DIGITS = 20;
    private static final int GROUP = 5;
    private static final int LONGEST_TYPED = 200;

    /** x^5 + x^2 + 1, whose root x is primitive. */
    private static final int MODULUS = 0b100101;

    /** Taken for a dash, though Unicode calls them letters or symbols. */
    private static final String DASHES = "−ー⁃˗─";

    private ReceiptCharacters() {}

    static String random(RandomGenerator random) {
        return random.ints(DIGITS, 0, ALPHABET.length())
                .mapToObj(digit -> String.valueOf(ALPHABET.charAt(digit)))
                .collect(Collectors.joining());
    }

    /** Of as many bytes as a receipt has digits; the lower five bits of each count. */
    static String of(byte[] bytes) {
        var digits = new StringBuilder();
        for (byte b : bytes) {
            digits.append(ALPHABET.charAt(b & ALPHABET.length() - 1));
        }
        return digits.toString();
    }

    static String shown(String digits) {
        return digits.replaceAll("(.{" + GROUP + "})", "$1-") + check(digits);
    }

    /** The 20 digits of what was typed. */
    static String read(String typed) {
        String all = typed.length() > LONGEST_TYPED ? "" : canonical(typed);
        if (all.length() != DIGITS + 1 || !all.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            throw new Invalid("receipt");
        }
        String digits = all.substring(0, DIGITS);
        if (check(digits) != all.charAt(DIGITS)) {
            throw new Invalid("receipt");
        }
        return digits;
    }

    private static String canonical(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !separates(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static boolean separates(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || Character.getType(c) == Character.FORMAT
                || DASHES.indexOf(c) >= 0;
    }

    private static char check(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = timesAlpha(value) ^ ALPHABET.indexOf(digits.charAt(i));
        }
        return ALPHABET.charAt(timesAlpha(value));
    }

    private static int timesAlpha(int element) {
        int doubled = element << 1;
        return doubled < ALPHABET.length() ? doubled : doubled ^ MODULUS;
    }
}
