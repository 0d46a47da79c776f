package org.mingcha.query.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.exposure.ExposureEvent.AddresseeNamed;
import org.mingcha.command.exposure.ExposureEvent.CorrectionDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureCorrected;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureObjected;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureEvent.ExposureReleased;
import org.mingcha.command.exposure.ExposureEvent.ObjectionDecided;
import org.mingcha.command.exposure.ExposureEvent.PublicationKindChosen;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.exposure.ExposureSource;
import org.mingcha.command.exposure.ExposureState;
import org.mingcha.command.exposure.PublicationKind;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Sealed;
import org.mingcha.query.deadlines.Dates;
import org.mingcha.query.deadlines.Timetable;
import org.mingcha.query.history.Happening;
import org.mingcha.query.said.Said;

/**
 * An exposure decision as officers see it; title and text are those of the latest draft, or of the
 * latest correction.
 *
 * @param addressee the unit that the source names, if nothing was said
 */
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
        List<Entry> course,
        Optional<AddresseeNamed> addressee,
        Optional<PublicationKind> kind,
        Optional<ExposureReleased> release,
        Optional<CorrectionDrafted> correction,
        Optional<Instant> objectedAt) {

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
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static CaseFile<ExposureCase> after(CaseFile<ExposureCase> file, long index, DueEvent event) {
        Dates dates = Timetable.after(file.dates(), event);
        return new CaseFile<>(file.view().noted(index, event, dates), dates, index);
    }

    /** What is recorded of a date changes nothing else. */
    private ExposureCase noted(long index, DueEvent event, Dates dates) {
        return new ExposureCase(
                exposure,
                state,
                basis,
                source,
                unitName,
                division,
                title,
                text,
                dates.dueOn(),
                Entry.plus(course, Entry.of(Happening.of(index, event), Said.by(event))),
                addressee,
                kind,
                release,
                correction,
                objectedAt);
    }

    static CaseFile<ExposureCase> after(
            CaseFile<ExposureCase> file, long index, ExposureEvent event) {
        Dates dates = Timetable.after(file.dates(), event);
        return new CaseFile<>(file.view().after(index, event, dates), dates, index);
    }

    private ExposureCase after(long index, ExposureEvent event, Dates dates) {
        return new ExposureCase(
                exposure,
                state.after(event),
                basis,
                source,
                unitName,
                division,
                event instanceof ExposureDrafted d ? Optional.of(d.title()) : title,
                text(event),
                dates.dueOn(),
                Entry.plus(course, Entry.of(Happening.of(index, event), Said.by(event))),
                event instanceof AddresseeNamed named ? Optional.of(named) : addressee,
                event instanceof PublicationKindChosen k ? Optional.of(k.kind()) : kind,
                release(event),
                correction(event),
                objectedAt(event));
    }

    private Optional<Sealed> text(ExposureEvent event) {
        if (event instanceof ExposureDrafted drafted) {
            return Optional.of(drafted.text());
        }
        return event instanceof ExposureCorrected corrected ? Optional.of(corrected.text()) : text;
    }

    private Optional<ExposureReleased> release(ExposureEvent event) {
        if (event instanceof ExposureCorrected c) {
            return release.map(r ->
                    new ExposureReleased(
                            r.exposure(),
                            r.by(),
                            r.at(),
                            r.medium(),
                            c.snapshot(),
                            c.screening(),
                            r.showUntil()));
        }
        return event instanceof ExposureReleased released ? Optional.of(released) : release;
    }

    private Optional<CorrectionDrafted> correction(ExposureEvent event) {
        if (event instanceof CorrectionDrafted drafted) {
            return Optional.of(drafted);
        }
        return event instanceof ExposureCorrected ? Optional.empty() : correction;
    }

    private Optional<Instant> objectedAt(ExposureEvent event) {
        if (event instanceof ExposureObjected objected) {
            return Optional.of(objected.at());
        }
        return event instanceof ObjectionDecided ? Optional.empty() : objectedAt;
    }
}
