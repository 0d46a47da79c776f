package org.mingcha.query.deadlines;

import java.util.Comparator;
import java.util.List;
import org.mingcha.command.due.Dated;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;

/**
 * All dates of one stream, and whom they concern.
 *
 * @param seen ledger index of the last event that it holds
 */
public record Docket(
        String stream, UnitName unitName, DivisionCode division, Dates dates, long seen) {

    /** Its open dates, earliest first. */
    public List<DueDate> open() {
        return dates.all().stream()
                .filter(Dated::open)
                .map(this::dueDate)
                .sorted(Comparator.comparing(DueDate::cursor))
                .toList();
    }

    Docket now(Dates dates, long seen) {
        return new Docket(stream, unitName, division, dates, seen);
    }

    private DueDate dueDate(Dated dated) {
        return new DueDate(
                stream + "/" + dated.deadline().row(),
                stream,
                unitName,
                division,
                dated.deadline(),
                dated.recordedOverdue(),
                dated.escalatedTo());
    }
}
