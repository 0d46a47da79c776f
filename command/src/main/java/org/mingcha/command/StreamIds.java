package org.mingcha.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

    /**
     * The same id for the same words for ever, by SHA-256: what is derived can be begun only once.
     */
    public static String derived(String prefix, String... from) {
        var bytes = sha256().digest(String.join("\n", from).getBytes(UTF_8));
        var bits = new BigInteger(1, bytes);
        var id = new StringBuilder(prefix);
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(bits.shiftRight(5 * i).intValue() & 31));
        }
        return id.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public static String checked(String prefix, String value) {
        if (!value.startsWith(prefix)
                || !REST.matcher(value.substring(prefix.length())).matches()) {
            throw new Invalid("id");
        }
        return value;
    }
}
