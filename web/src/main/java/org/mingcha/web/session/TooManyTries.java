package org.mingcha.web.session;

import java.time.Duration;

/** Try again later: what is right will do then. */
public final class TooManyTries extends RuntimeException {

    private final Duration retryAfter;

    public TooManyTries(Duration retryAfter) {
        super("too many tries", null, false, false);
        this.retryAfter = retryAfter;
    }

    /** More than zero. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
