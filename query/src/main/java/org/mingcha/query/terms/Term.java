package org.mingcha.query.terms;

import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.due.CaseKind;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.party.Desk;
import org.mingcha.command.place.DivisionCode;

/**
 * One legal date, with what became of it.
 *
 * @param kind of the stream whose date it is
 * @param division that has the stream in hand
 * @param desk within it, where the last transfer named one
 * @param ended the day on which it ceased to run; empty while it runs
 */
public record Term(
        CaseKind kind,
        Deadline deadline,
        DivisionCode division,
        Optional<Desk> desk,
        Fate fate,
        Optional<LocalDate> ended) {

    /** What became of a date. */
    public enum Fate {
        RUNNING,
        /** What was due was done, in time or late. */
        MET,
        /** Another date took its place. */
        MOVED,
        /** There was nothing left to do by it. */
        DROPPED
    }

    public LocalDate dueOn() {
        return deadline.dueOn();
    }

    /** Whether it runs though its day has ended. */
    public boolean overdueOn(LocalDate today) {
        return fate == Fate.RUNNING && today.isAfter(dueOn());
    }
}
