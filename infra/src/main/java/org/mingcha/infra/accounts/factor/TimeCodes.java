package org.mingcha.infra.accounts.factor;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every thirty seconds (RFC 6238, SHA-1, as authenticator apps have
 * it). A device's clock may be one step off.
 */
public final class TimeCodes {

    private static final long STEP = Duration.ofSeconds(30).toSeconds();
    private static final HmacOneTimePasswordGenerator CODES = new HmacOneTimePasswordGenerator();

    private TimeCodes() {}

    /** The step whose code it is, if it is one of now or of a step before or after. */
    public static OptionalLong step(byte[] secret, String code, Instant now) {
        long current = Math.floorDiv(now.getEpochSecond(), STEP);
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> code(secret, step).equals(code))
                .findFirst();
    }

    static String code(byte[] secret, long step) {
        try {
            var key = new SecretKeySpec(secret, CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(key, step, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key for HMAC", e);
        }
    }
}
