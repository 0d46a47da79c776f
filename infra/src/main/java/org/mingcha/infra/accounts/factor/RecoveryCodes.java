package org.mingcha.infra.accounts.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Ten codes of 80 random bits, each good once. As nobody can guess one, a plain hash of it may be
 * kept.
 */
public final class RecoveryCodes {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int CODES = 10;
    private static final int LENGTH = 16;

    private RecoveryCodes() {}

    /** In groups of four, as they are written down. */
    static List<String> draw(SecureRandom random) {
        return IntStream.range(0, CODES).mapToObj(_ -> one(random)).toList();
    }

    private static String one(SecureRandom random) {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "");
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The same for a code however it is typed: in capitals, with spaces, with o for 0, l for 1. */
    static String hash(String code) {
        String plain =
                code.toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('o', '0')
                        .replace('i', '1')
                        .replace('l', '1');
        return DigestUtils.sha256Hex(plain);
    }
}
