package org.mingcha.command;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The ids of streams: a prefix and 26 characters of lower-case Crockford base 32 (128 random bits
 * or more).
 */
public final class StreamIds {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final Pattern REST = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    private StreamIds() {}

    /** Random throughout, so that an id says nothing of when or by whom it was made. */
    public static String random(String prefix, RandomGenerator random) {
        var id = new StringBuilder(prefix);
        random.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> id.append(ALPHABET.charAt(i)));
        return id.toString();
    }

    public static String checked(String prefix, String value) {
        if (!value.startsWith(prefix)
                || !REST.matcher(value.substring(prefix.length())).matches()) {
            throw new Invalid("id");
        }
        return value;
    }
}
