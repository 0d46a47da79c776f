package org.mingcha.infra.verify.count;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.law.CivilTime;

/** Reads stored times. */
final class Moments {

    private Moments() {}

    /** The day in Asia/Shanghai; empty where it is no moment. */
    static Optional<LocalDate> day(String stored) {
        try {
            return Optional.of(LocalDate.ofInstant(Instant.parse(stored), CivilTime.ZONE));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
