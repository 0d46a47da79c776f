package org.mingcha.infra.accounts.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.mingcha.command.party.OfficerId;
import org.mingcha.web.session.Entrance.Enrolment;

/**
 * A second factor that is not proven yet. Its secret follows from the entry's, which the owner's
 * browser alone has: so it is kept nowhere, and shown again it is the same.
 */
public record Pending(byte[] secret) {

    private static final int BYTES = 20;
    private static final String ALGORITHM = "HmacSHA256";

    public static Pending of(String entry) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(entry.getBytes(US_ASCII), ALGORITHM));
            return new Pending(
                    Arrays.copyOf(mac.doFinal("second factor".getBytes(US_ASCII)), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }

    /** As authenticator apps take it, from a picture or by hand. */
    public Enrolment enrolment(OfficerId owner) {
        String text = new Base32().encodeToString(secret).replace("=", "");
        String issuer = URLEncoder.encode("明察 Mingcha", StandardCharsets.UTF_8).replace("+", "%20");
        return new Enrolment(
                text,
                "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                        .formatted(issuer, owner.value(), text, issuer));
    }

    @Override
    public String toString() {
        return "Pending";
    }
}
