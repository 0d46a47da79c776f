package org.mingcha.infra.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** Secrets that stand for whoever shows them: 256 random bits, of which a hash alone is kept. */
public final class Bearer {

    private static final int BYTES = 32;
    private static final int NAME = 20;

    private Bearer() {}

    public static String draw(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** A bearer is random throughout, so a plain hash cannot be turned back. */
    public static String hash(String bearer) {
        return DigestUtils.sha256Hex(bearer);
    }

    /**
     * By which its owner may call it: nobody gets from there to the bearer or to its hash, and
     * neither opens anything by it.
     */
    public static String name(String hash) {
        return DigestUtils.sha256Hex("name of " + hash).substring(0, NAME);
    }
}
