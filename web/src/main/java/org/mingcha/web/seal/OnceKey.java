package org.mingcha.web.seal;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * What a form carries so that, sent again, it is known to be the same one: 160 random bits. The
 * receipt follows from it, so it is as secret as the receipt: it stands in the page alone.
 */
public record OnceKey(String value) {

    private static final int BYTES = 20;

    public OnceKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException("not a key of " + BYTES + " bytes");
        }
    }

    public static boolean isKey(String text) {
        return text.matches("[0-9a-f]{" + 2 * BYTES + "}");
    }

    public static OnceKey random(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new OnceKey(HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return "OnceKey";
    }
}
