package org.mingcha.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Citation;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.order.OrderStanding;
import org.mingcha.command.order.OrderState;
import org.mingcha.command.order.Penalty;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Sealed;
import org.mingcha.query.deadlines.Dates;
import org.mingcha.query.deadlines.Timetable;
import org.mingcha.query.history.Happening;
import org.mingcha.query.said.Said;

/**
 * A rectification order as officers see it.
 *
 * @param rectifyBy its due date, with extensions granted
 * @param dueOn the date that runs now
 */
public record OrderCase(
        OrderId order,
        OrderStanding standing,
        HazardId hazard,
        UnitName unitName,
        DivisionCode division,
        List<Sealed> matters,
        Citation legalBasis,
        LocalDate rectifyBy,
        Optional<LocalDate> dueOn,
        List<ExposureId> exposures,
        List<Entry> course) {

    static OrderCase opened(OrderIssued order) {
        return new OrderCase(
                order.order(),
                OrderStanding.BEGUN,
                order.hazard(),
                order.unitName(),
                order.division(),
                order.matters(),
                order.legalBasis(),
                order.dueOn(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    public OrderState state() {
        return standing.state();
    }

    /** Of the penalties that stand: two fines of the same amount are two fines. */
    public List<Fen> fines() {
        return standing.penalties().standing().stream().map(Penalty::fine).toList();
    }

    static CaseFile<OrderCase> after(CaseFile<OrderCase> file, long index, DueEvent event) {
        Dates dates = Timetable.after(file.dates(), event);
        return new CaseFile<>(file.view().noted(index, event, dates), dates, index);
    }

    /** What is recorded of a date changes nothing else. */
    private OrderCase noted(long index, DueEvent event, Dates dates) {
        return now(
                standing,
                rectifyBy,
                dates.dueOn(),
                exposures,
                Entry.plus(course, Entry.of(Happening.of(index, event), Said.by(event))));
    }

    static CaseFile<OrderCase> after(CaseFile<OrderCase> file, long index, OrderEvent event) {
        Dates dates = Timetable.after(file.dates(), event);
        return new CaseFile<>(file.view().after(index, event, dates), dates, index);
    }

    private OrderCase after(long index, OrderEvent event, Dates dates) {
        return now(
                standing.after(event),
                event instanceof ExtensionGranted granted ? granted.until() : rectifyBy,
                dates.dueOn(),
                exposures,
                Entry.plus(course, Entry.of(Happening.of(index, event), Said.by(event))));
    }

    OrderCase with(ExposureId exposure) {
        return now(standing, rectifyBy, dueOn, Entry.plus(exposures, exposure), course);
    }

    private OrderCase now(
            OrderStanding standing,
            LocalDate rectifyBy,
            Optional<LocalDate> dueOn,
            List<ExposureId> exposures,
            List<Entry> course) {
        return new OrderCase(
                order,
                standing,
                hazard,
                unitName,
                division,
                matters,
                legalBasis,
                rectifyBy,
                dueOn,
                exposures,
                course);
    }
}
