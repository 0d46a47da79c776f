package org.mingcha.query.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;

/**
 * One open date of a case.
 *
 * @param id the stream and what is due there, such as {@code tip-…/T1}: the same date has the same
 *     id for ever
 * @param stream whose date it is
 * @param what registry row ({@code T1}), or {@code RECTIFICATION} or {@code CURE} for a date that
 *     an officer set
 * @param deadline how it was counted, where the registry set it
 * @param recorded whether the ledger already says that it passed
 */
public record DueDate(
        String id,
        String stream,
        String what,
        UnitName unitName,
        DivisionCode division,
        LocalDate dueOn,
        Optional<Deadline> deadline,
        boolean recorded) {

    public boolean overdueOn(LocalDate today) {
        return today.isAfter(dueOn);
    }

    /** Its place among all dates: by day, then by id. */
    public String cursor() {
        return dueOn + "|" + id;
    }
}
