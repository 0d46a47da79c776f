package org.mingcha.web.flood;

import java.time.Duration;

/**
 * A puzzle as ALTCHA has it (version 1): find the number, at most {@code maxnumber}, for which the
 * SHA-256 of salt and number, as text, is {@code challenge} in hexadecimal. The solution is Base64
 * of a JSON object with algorithm, challenge, number, salt and signature.
 *
 * @param kind for what it is good
 * @param lasts how long it may be solved and sent
 */
public record Challenge(
        Sending kind,
        String algorithm,
        String challenge,
        long maxnumber,
        String salt,
        String signature,
        Duration lasts) {}
