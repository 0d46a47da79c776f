package org.mingcha.query.deadlines;

import java.util.List;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;

/**
 * All dates of one stream, and whom they concern.
 *
 * @param seen ledger index of the last event that it holds
 */
public record Docket(
        String stream, UnitName unitName, DivisionCode division, Dates dates, long seen) {

    public List<DueDate> open() {
        return dates.all().stream().filter(Dates.Dated::open).map(this::dueDate).toList();
    }

    Docket now(Dates dates, long seen) {
        return new Docket(stream, unitName, division, dates, seen);
    }

    private DueDate dueDate(Dates.Dated dated) {
        return new DueDate(
                stream + "/" + dated.what(),
                stream,
                dated.what(),
                unitName,
                division,
                dated.dueOn(),
                dated.deadline(),
                dated.recorded());
    }
}
