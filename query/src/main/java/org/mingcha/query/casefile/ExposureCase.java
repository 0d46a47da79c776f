package org.mingcha.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.exposure.ExposureSource;
import org.mingcha.command.exposure.ExposureState;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Sealed;
import org.mingcha.query.deadlines.Dates;
import org.mingcha.query.deadlines.Timetable;
import org.mingcha.query.history.Happening;
import org.mingcha.query.said.Said;

/** An exposure decision as officers see it; title and text are those of the latest draft. */
public record ExposureCase(
        ExposureId exposure,
        ExposureState state,
        ExposureBasis basis,
        ExposureSource source,
        UnitName unitName,
        DivisionCode division,
        Optional<Sealed> title,
        Optional<Sealed> text,
        Optional<LocalDate> dueOn,
        List<Entry> course) {

    static ExposureCase opened(ExposureProposed exposure) {
        return new ExposureCase(
                exposure.exposure(),
                ExposureState.PROPOSED,
                exposure.basis(),
                exposure.source(),
                exposure.unitName(),
                exposure.division(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static CaseFile<ExposureCase> after(
            CaseFile<ExposureCase> file, long index, ExposureEvent event) {
        Dates dates = Timetable.after(file.dates(), event);
        return new CaseFile<>(file.view().after(index, event, dates), dates, index);
    }

    private ExposureCase after(long index, ExposureEvent event, Dates dates) {
        Optional<ExposureDrafted> draft =
                event instanceof ExposureDrafted drafted ? Optional.of(drafted) : Optional.empty();
        return new ExposureCase(
                exposure,
                state.after(event),
                basis,
                source,
                unitName,
                division,
                draft.map(ExposureDrafted::title).or(() -> title),
                draft.map(ExposureDrafted::text).or(() -> text),
                dates.dueOn(),
                Entry.plus(course, Entry.of(Happening.of(index, event), Said.by(event))));
    }
}
