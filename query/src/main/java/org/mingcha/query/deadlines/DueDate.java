package org.mingcha.query.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.due.Recipient;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;

/**
 * One open date of a case.
 *
 * @param id the stream and what is due there, such as {@code tip-…/T1}: the same date has the same
 *     id for ever
 * @param stream whose date it is
 * @param recorded whether the ledger already says that it passed
 * @param escalatedTo to whom it was brought last, since it has passed
 */
public record DueDate(
        String id,
        String stream,
        UnitName unitName,
        DivisionCode division,
        Deadline deadline,
        boolean recorded,
        Optional<Recipient> escalatedTo) {

    public LocalDate dueOn() {
        return deadline.dueOn();
    }

    public boolean overdueOn(LocalDate today) {
        return today.isAfter(dueOn());
    }

    /** Its place among all dates: by day, then by id. */
    public String cursor() {
        return dueOn() + "|" + id;
    }
}
