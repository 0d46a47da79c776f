package org.mingcha.infra.security.oidc;

import org.mingcha.web.provider.Turned;

/** Somebody is not let in. What the provider said of them is in no message. */
final class TurnedAway extends RuntimeException {

    private final Turned why;

    TurnedAway(Turned why) {
        super(why.word(), null, false, false);
        this.why = why;
    }

    Turned why() {
        return why;
    }
}
