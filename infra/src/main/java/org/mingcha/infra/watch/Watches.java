package org.mingcha.infra.watch;

import java.time.Duration;
import java.time.Instant;
import org.mingcha.web.verification.Verifications;

/** What nodes must agree on: whose turn it is, what was asked for, and how it went. */
interface Watches extends Verifications {

    /** Takes the turn until it is given back, or the time is up; whether nobody else has it. */
    boolean takeTurn(Instant now, Duration atMost);

    void giveTurnBack();

    /** When a full one was asked for that has not begun since; {@link Instant#MIN} for never. */
    Instant requestedAt();

    @Override
    default boolean awaited() {
        return requestedAt().isAfter(full().map(Verified::startedAt).orElse(Instant.MIN));
    }

    void keep(Verified verified);
}
