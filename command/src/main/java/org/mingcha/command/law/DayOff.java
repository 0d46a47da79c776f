package org.mingcha.command.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that is not worked.
 *
 * @param holiday its name in the published calendar; empty for an ordinary weekend
 */
public record DayOff(LocalDate day, Optional<String> holiday) {}
