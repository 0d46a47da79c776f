package org.mingcha.web.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The daily status files that are kept. */
public interface DailyFiles {

    /** Latest first. */
    List<LocalDate> days();

    /** The file of that day, as text. */
    Optional<byte[]> of(LocalDate day);
}
