package org.mingcha.command;

import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.RowId;

/**
 * A date that an act begins.
 *
 * @param day where it comes from, other than from the day of the act: a component of the command,
 *     or of what was recorded on the stream before
 * @param certain whether the act always begins it; else it depends on the case or on what is said
 */
public record Beginning(RowId row, Kind kind, Optional<String> day, boolean certain) {

    /** How the date comes about. */
    public enum Kind {
        /** Counted from the day of the act. */
        COUNTED,
        /** Counted from a day that the command names. */
        COUNTED_FROM,
        /** The command names it. */
        NAMED,
        /** It was named before, in what the act decides on. */
        NAMED_BEFORE,
        /** The date that runs is put off, by so many days as the command says. */
        PUT_OFF
    }

    static Beginning of(RowId row) {
        return new Beginning(row, Kind.COUNTED, Optional.empty(), true);
    }

    static Beginning of(RowId row, Kind kind, String day) {
        return new Beginning(row, kind, Optional.of(day), true);
    }

    Beginning sometimes() {
        return new Beginning(row, kind, day, false);
    }

    /**
     * Counted as the stream will count it.
     *
     * @param from the day of the act, or the day that the command names
     */
    public Deadline counted(LocalDate from, Deadlines law) {
        return law.open(row, from);
    }
}
