package org.mingcha.query.deadlines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.due.Dated;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;

/**
 * All dates of one stream, and whom they concern.
 *
 * @param next the day at whose end something is next to be recorded of them
 * @param law by which that was foreseen
 * @param seen ledger index of the last event that it holds
 */
public record Docket(
        String stream,
        UnitName unitName,
        DivisionCode division,
        Dates dates,
        Optional<LocalDate> next,
        String law,
        long seen) {

    static Docket of(
            String stream,
            UnitName unitName,
            DivisionCode division,
            Dates dates,
            Foresight foresight,
            long seen) {
        return new Docket(
                stream, unitName, division, dates, foresight.next(dates), foresight.law(), seen);
    }

    /** What is next to be recorded, if anything ever is. */
    public Optional<Behind> behind() {
        return next.map(day -> new Behind(stream, day));
    }

    /** Its open dates, earliest first. */
    public List<DueDate> open() {
        return dates.all().stream()
                .filter(Dated::open)
                .map(this::dueDate)
                .sorted(Comparator.comparing(DueDate::cursor))
                .toList();
    }

    /** The same, in the hands of another division. */
    Docket in(DivisionCode custody) {
        return of(unitName, custody);
    }

    /** The same, as somebody told anew whom it concerns. */
    Docket of(UnitName unitName, DivisionCode division) {
        return new Docket(stream, unitName, division, dates, next, law, seen);
    }

    Docket now(Dates dates, Foresight foresight, long seen) {
        return of(stream, unitName, division, dates, foresight, seen);
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
