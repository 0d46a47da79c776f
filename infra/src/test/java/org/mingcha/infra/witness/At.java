package org.mingcha.infra.witness;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock at which something happens: a witness asks for the time between check and book. */
final class At extends Clock {

    private final Runnable event;

    At(Runnable event) {
        this.event = event;
    }

    @Override
    public Instant instant() {
        event.run();
        return Instant.parse("2026-03-01T08:00:00Z");
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
