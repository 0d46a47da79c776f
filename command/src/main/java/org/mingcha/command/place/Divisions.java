package org.mingcha.command.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Invalid;

/** The divisions of the province, each with the days on which it is in force. */
public interface Divisions {

    Optional<Division> find(DivisionCode code);

    /** Those directly below that are in force on the day, by code. */
    List<Division> below(DivisionCode parent, LocalDate day);

    /** All that are in force on the day, by code. */
    List<Division> on(LocalDate day);

    /** Those that no longer exist on the day, by code. */
    List<Division> retiredBefore(LocalDate day);

    /**
     * The division, which must exist on the day.
     *
     * @throws Invalid {@code division-unknown}, or {@code division-retired} with the code of its
     *     successor
     */
    default Division inForce(DivisionCode code, LocalDate day) {
        var division = find(code).orElseThrow(() -> new Invalid("division-unknown"));
        if (!division.existsOn(day)) {
            throw new Invalid("division-retired", division.successor().orElseThrow().value());
        }
        return division;
    }
}
