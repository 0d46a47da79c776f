package org.mingcha.infra.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** Secrets that stand for whoever shows them: 256 random bits, of which a hash alone is kept. */
final class Bearer {

    private static final int BYTES = 32;

    private Bearer() {}

    static String draw(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** A bearer is random throughout, so a plain hash cannot be turned back. */
    static String hash(String bearer) {
        return DigestUtils.sha256Hex(bearer);
    }
}
