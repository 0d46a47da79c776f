package org.mingcha.web.upload;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.ResponseStatusException;

/**
 * The token of a form with files. The filter for all other forms would have to hold the whole body
 * before it finds the token there; here the token is the first field, but for that of a button in
 * the page's head, and is looked at before anything that follows is read.
 */
final class FormToken {

    private FormToken() {}

    /**
     * @throws ResponseStatusException with 403 if the form did not come from a page of this site
     */
    static void check(CsrfToken expected, Incoming incoming) {
        var name = expected.getParameterName();
        var sent = incoming.readUpTo(name).getFirst(name);
        if (sent == null || !MessageDigest.isEqual(unmasked(expected.getToken()), unmasked(sent))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** A token is written as so many random bytes, and the token's own combined with those. */
    private static byte[] unmasked(String token) {
        byte[] both;
        try {
            both = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException _) {
            return token.getBytes(StandardCharsets.UTF_8);
        }
        int half = both.length / 2;
        byte[] plain = new byte[half];
        for (int i = 0; i < half; i++) {
            plain[i] = (byte) (both[i] ^ both[half + i]);
        }
        return plain;
    }
}
