package org.mingcha.command.party;

import org.mingcha.command.Invalid;

/**
 * A unified social credit code (统一社会信用代码) with its check character: GB 32100-2015, ISO/IEC 7064 MOD
 * 31-3.
 */
public record UnitCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    public UnitCode {
        value = value.strip().toUpperCase(java.util.Locale.ROOT);
        if (!value.matches("[" + ALPHABET + "]{" + LENGTH + "}")
                || value.charAt(LENGTH - 1) != check(value)) {
            throw new Invalid("unit-code");
        }
    }

    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
