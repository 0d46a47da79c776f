package org.mingcha.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.query.deadlines.Dates;
import org.mingcha.query.deadlines.Timetable;
import org.mingcha.query.history.Happening;
import org.mingcha.query.said.Said;

/**
 * A hazard as officers see it; {@code dueOn} is the date that runs now, of the plan or of
 * acceptance.
 */
public record HazardCase(
        HazardId hazard,
        HazardState state,
        Optional<HazardLevel> level,
        Optional<TipId> tip,
        HazardSource source,
        UnitName unitName,
        DivisionCode division,
        Place place,
        Sealed description,
        Optional<LocalDate> dueOn,
        List<OrderId> orders,
        List<ExposureId> exposures,
        List<Entry> course) {

    static HazardCase opened(HazardRegistered hazard) {
        return new HazardCase(
                hazard.hazard(),
                HazardState.REGISTERED,
                Optional.empty(),
                hazard.tip(),
                hazard.source(),
                hazard.unitName(),
                hazard.division(),
                hazard.place(),
                hazard.description(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    static CaseFile<HazardCase> after(CaseFile<HazardCase> file, long index, DueEvent event) {
        Dates dates = Timetable.after(file.dates(), event);
        return new CaseFile<>(file.view().noted(index, event, dates), dates, index);
    }

    /** What is recorded of a date changes nothing else. */
    private HazardCase noted(long index, DueEvent event, Dates dates) {
        return now(
                state,
                level,
                dates.dueOn(),
                orders,
                exposures,
                Entry.plus(course, Entry.of(Happening.of(index, event), Said.by(event))));
    }

    static CaseFile<HazardCase> after(CaseFile<HazardCase> file, long index, HazardEvent event) {
        Dates dates = Timetable.after(file.dates(), event);
        return new CaseFile<>(file.view().after(index, event, dates), dates, index);
    }

    private HazardCase after(long index, HazardEvent event, Dates dates) {
        return now(
                state.after(event),
                event instanceof HazardGraded graded ? Optional.of(graded.level()) : level,
                dates.dueOn(),
                orders,
                exposures,
                Entry.plus(course, Entry.of(Happening.of(index, event), Said.by(event))));
    }

    HazardCase with(OrderId order) {
        return now(state, level, dueOn, Entry.plus(orders, order), exposures, course);
    }

    HazardCase with(ExposureId exposure) {
        return now(state, level, dueOn, orders, Entry.plus(exposures, exposure), course);
    }

    private HazardCase now(
            HazardState state,
            Optional<HazardLevel> level,
            Optional<LocalDate> dueOn,
            List<OrderId> orders,
            List<ExposureId> exposures,
            List<Entry> course) {
        return new HazardCase(
                hazard,
                state,
                level,
                tip,
                source,
                unitName,
                division,
                place,
                description,
                dueOn,
                orders,
                exposures,
                course);
    }
}
