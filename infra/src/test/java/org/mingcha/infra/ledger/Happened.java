package org.mingcha.infra.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.FromReporter;

/** A small family of events to fill ledgers with. */
sealed interface Happened {

    record Word(String value) {}

    sealed interface ByOfficer extends Happened {}

    record Noted(String text) implements ByOfficer {}

    record Listed(List<Word> words, Optional<Word> last, Instant at) implements ByOfficer {}

    record Told(LocalDate on, Word word) implements Happened, FromReporter {}
}
