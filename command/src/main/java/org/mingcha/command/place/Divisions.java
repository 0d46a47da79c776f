package org.mingcha.command.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The divisions of the province, each with the days on which it is in force. */
public interface Divisions {

    Optional<Division> find(DivisionCode code);

    /** Those directly below that are in force on the day, by code. */
    List<Division> below(DivisionCode parent, LocalDate day);

    /** All that are in force on the day, by code. */
    List<Division> on(LocalDate day);
}
