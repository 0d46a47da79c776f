package org.mingcha.infra.verify;

import java.time.LocalDate;
import org.mingcha.command.FromReporter;

/** A small family of events to fill ledgers with. */
sealed interface Deed {

    record Done(String text, long number) implements Deed {}

    record Told(LocalDate on, String word) implements Deed, FromReporter {}
}
