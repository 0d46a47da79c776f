package org.mingcha.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.hazard.HazardStanding;
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
 * A hazard as officers see it; {@code dueOn} is the date that runs now.
 *
 * @param description absent until it is registered
 */
public record HazardCase(
        HazardId hazard,
        HazardStanding standing,
        Optional<TipId> tip,
        HazardSource source,
        UnitName unitName,
        DivisionCode division,
        Place place,
        Optional<Sealed> description,
        Optional<LocalDate> dueOn,
        List<OrderId> orders,
        List<ExposureId> exposures,
        List<Entry> course) {

    static HazardCase found(HazardFound hazard) {
        return new HazardCase(
                hazard.hazard(),
                HazardStanding.BEGUN,
                Optional.of(hazard.tip()),
                HazardSource.TIP_OFF,
                hazard.unitName(),
                hazard.division(),
                hazard.place(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    static HazardCase opened(HazardRegistered hazard) {
        return new HazardCase(
                hazard.hazard(),
                HazardStanding.BEGUN,
                hazard.tip(),
                hazard.source(),
                hazard.unitName(),
                hazard.division(),
                hazard.place(),
                Optional.of(hazard.description()),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    public HazardState state() {
        return standing.state();
    }

    public Optional<HazardLevel> level() {
        return standing.level();
    }

    static CaseFile<HazardCase> after(CaseFile<HazardCase> file, long index, DueEvent event) {
        Dates dates = Timetable.after(file.dates(), event);
        return new CaseFile<>(file.view().noted(index, event, dates), dates, index);
    }

    /** What is recorded of a date changes nothing else. */
    private HazardCase noted(long index, DueEvent event, Dates dates) {
        return now(
                standing,
                dates.dueOn(),
                orders,
                exposures,
                Entry.plus(course, Entry.of(Happening.of(index, event), Said.by(event))));
    }

    static CaseFile<HazardCase> after(CaseFile<HazardCase> file, long index, HazardEvent event) {
        Dates dates = Timetable.after(file.dates(), event);
        var known =
                event instanceof HazardRegistered registered
                        ? file.view().registered(registered)
                        : file.view();
        return new CaseFile<>(known.after(index, event, dates), dates, index);
    }

    /** What was found is told anew by whoever registers it. */
    private HazardCase registered(HazardRegistered event) {
        var told = opened(event);
        return new HazardCase(
                hazard,
                standing,
                told.tip,
                told.source,
                told.unitName,
                told.division,
                told.place,
                told.description,
                dueOn,
                orders,
                exposures,
                course);
    }

    private HazardCase after(long index, HazardEvent event, Dates dates) {
        return now(
                standing.after(event),
                dates.dueOn(),
                orders,
                exposures,
                Entry.plus(course, Entry.of(Happening.of(index, event), Said.by(event))));
    }

    HazardCase with(OrderId order) {
        return now(standing, dueOn, Entry.plus(orders, order), exposures, course);
    }

    HazardCase with(ExposureId exposure) {
        return now(standing, dueOn, orders, Entry.plus(exposures, exposure), course);
    }

    private HazardCase now(
            HazardStanding standing,
            Optional<LocalDate> dueOn,
            List<OrderId> orders,
            List<ExposureId> exposures,
            List<Entry> course) {
        return new HazardCase(
                hazard,
                standing,
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
