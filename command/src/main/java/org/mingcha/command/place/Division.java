package org.mingcha.command.place;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One administrative division (行政区划).
 *
 * @param retired the first day on which it no longer exists
 * @param successor where its matters go since: given exactly when it is retired
 */
public record Division(
        DivisionCode code,
        String name,
        Level level,
        Optional<DivisionCode> parent,
        Optional<LocalDate> retired,
        Optional<DivisionCode> successor) {

    public Division {
        if (retired.isPresent() != successor.isPresent()) {
            throw new IllegalArgumentException(
                    "a retired division, and only such, has a successor");
        }
    }

    /**
     * The four kinds of place that the list knows; a function zone (功能区) is statistical, not GB/T
     * 2260.
     */
    public enum Level {
        PROVINCE,
        CITY,
        COUNTY,
        FUNCTION_ZONE
    }

    public boolean existsOn(LocalDate day) {
        return retired.map(day::isBefore).orElse(true);
    }
}
