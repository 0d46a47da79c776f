package org.mingcha.web.provider;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody who was sent to the provider is not let in. */
public enum Turned {
    /** The provider does not answer, or not in a way that can be understood. */
    AWAY,
    /** They gave up there, or the provider did not let them through. */
    CANCELLED,
    /** It took too long, began in another browser, or was done already. */
    STALE,
    /** What the provider said does not hold: signature, issuer, audience, time or nonce. */
    UNTRUSTED,
    /** They did not prove enough there, such as a second factor. */
    WEAK,
    /** The provider gives no name that an account could have. */
    UNNAMED,
    NO_ROLE,
    ROLES_APART,
    NO_DIVISION,
    /** An account of this name is somebody else's. */
    TAKEN,
    DISABLED;

    /** As addresses and catalogues name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Turned> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
