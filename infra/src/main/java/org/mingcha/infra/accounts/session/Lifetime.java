package org.mingcha.infra.accounts.session;

import java.time.Duration;

/**
 * @param idle how long a session lasts that nobody uses
 * @param longest how long it lasts in any case
 */
public record Lifetime(Duration idle, Duration longest) {

    /** That a session was used is written down so often at most. */
    static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    public Lifetime {
        if (idle.compareTo(NOTED_EVERY) <= 0 || longest.compareTo(idle) < 0) {
            throw new IllegalArgumentException(
                    "a session lasts more than a minute without use, and no less in all");
        }
    }
}
