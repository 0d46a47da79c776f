package org.mingcha.command.walk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.mingcha.command.law.Moment;

/** Both nodes', so far as the walk has come. */
public final class WalkingClock extends Clock {

    private Instant now;

    WalkingClock(Instant begin) {
        this.now = begin;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    public LocalDate today() {
        return new Moment(now).day();
    }

    @Override
    public Instant instant() {
        return now;
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
