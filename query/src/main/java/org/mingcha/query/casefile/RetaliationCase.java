package org.mingcha.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.retaliation.RetaliationEvent;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationHandedOver;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.retaliation.RetaliationId;
import org.mingcha.command.retaliation.RetaliationState;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.query.deadlines.Dates;
import org.mingcha.query.deadlines.Timetable;
import org.mingcha.query.history.Happening;
import org.mingcha.query.said.Said;

/**
 * A case of retaliation as officers see it; what its reporter says of it is in the tip-off's.
 *
 * @param division that has it in hand
 */
public record RetaliationCase(
        RetaliationId retaliation,
        RetaliationState state,
        TipId tip,
        UnitName unitName,
        DivisionCode division,
        LocalDate openedOn,
        Optional<LocalDate> dueOn,
        List<Entry> course) {

    static RetaliationCase opened(RetaliationOpened opened) {
        return new RetaliationCase(
                opened.retaliation(),
                RetaliationState.OPENED,
                opened.tip(),
                opened.unitName(),
                opened.division(),
                opened.on(),
                Optional.empty(),
                List.of());
    }

    static CaseFile<RetaliationCase> after(
            CaseFile<RetaliationCase> file, long index, RetaliationEvent event) {
        Dates dates = Timetable.after(file.dates(), event);
        var view = file.view();
        var entry =
                Entry.of(Happening.of(index, event), Said.by(event), KeyName.ofStream(view.tip));
        return new CaseFile<>(view.after(event).noted(dates, entry), dates, index);
    }

    static CaseFile<RetaliationCase> after(
            CaseFile<RetaliationCase> file, long index, DueEvent event) {
        Dates dates = Timetable.after(file.dates(), event);
        var entry = Entry.of(Happening.of(index, event), Said.by(event));
        return new CaseFile<>(file.view().noted(dates, entry), dates, index);
    }

    private RetaliationCase after(RetaliationEvent event) {
        return new RetaliationCase(
                retaliation,
                state.after(event),
                tip,
                unitName,
                event instanceof RetaliationHandedOver moved ? moved.toDivision() : division,
                openedOn,
                dueOn,
                course);
    }

    private RetaliationCase noted(Dates dates, Entry entry) {
        return new RetaliationCase(
                retaliation,
                state,
                tip,
                unitName,
                division,
                openedOn,
                dates.dueOn(),
                Entry.plus(course, entry));
    }
}
