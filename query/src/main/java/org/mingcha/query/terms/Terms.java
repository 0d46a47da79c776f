package org.mingcha.query.terms;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.retaliation.RetaliationEvent;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationHandedOver;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.tipoff.CustodyEvent;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionDisputed;
import org.mingcha.command.tipoff.TipOffEvent.ResultFedBack;
import org.mingcha.query.deadlines.Dates;
import org.mingcha.query.deadlines.Timetable;
import org.mingcha.query.history.Happening;
import org.mingcha.query.terms.Term.Fate;

/**
 * The legal dates of one report, by the streams that came of it. They move as {@link Timetable}
 * says; by when its reporter may object is one of them as well.
 */
public record Terms(List<StreamTerms> streams) {

    public static Terms of(TipId tip, DivisionCode division) {
        return new Terms(List.of()).begin(tip.value(), division);
    }

    public Terms after(TipOffEvent event) {
        String stream = event.tip().value();
        Terms held = event instanceof CustodyEvent moved ? move(stream, moved) : this;
        return held.now(stream, objection(event), Fates.of(event), Happening.of(0, event).on());
    }

    public Terms after(HazardEvent event) {
        String stream = event.hazard().value();
        Terms held =
                switch (event) {
                    case HazardFound e -> begin(stream, e.division());
                    case HazardRegistered e -> begin(stream, e.division());
                    case HazardEvent.ByOfficer _, HazardEvent.ByRule _, HazardEvent.Overdue _ ->
                            this;
                };
        return held.now(
                stream,
                dates -> Timetable.after(dates, event),
                Fates.of(event),
                Happening.of(0, event).on());
    }

    public Terms after(OrderEvent event) {
        String stream = event.order().value();
        Terms held = event instanceof OrderIssued e ? begin(stream, e.division()) : this;
        return held.now(
                stream,
                dates -> Timetable.after(dates, event),
                Fates.of(event),
                Happening.of(0, event).on());
    }

    public Terms after(ExposureEvent event) {
        String stream = event.exposure().value();
        Terms held = event instanceof ExposureProposed e ? begin(stream, e.division()) : this;
        return held.now(
                stream,
                dates -> Timetable.after(dates, event),
                Fates.of(event),
                Happening.of(0, event).on());
    }

    /** Who accepted a report rewards it; a reward is with whoever has the report. */
    public Terms after(RewardEvent event) {
        String stream = event.reward().value();
        return begin(stream, streams.getFirst().custody().division())
                .now(
                        stream,
                        dates -> Timetable.after(dates, event),
                        Fates.of(event),
                        Happening.of(0, event).on());
    }

    public Terms after(RetaliationEvent event) {
        String stream = event.retaliation().value();
        Terms held =
                switch (event) {
                    case RetaliationOpened e -> begin(stream, e.division());
                    case RetaliationHandedOver e ->
                            change(stream, terms -> terms.in(Custody.of(e.toDivision())));
                    case RetaliationEvent.OnReport _, RetaliationEvent.ByOfficer _ -> this;
                };
        return held.now(
                stream,
                dates -> Timetable.after(dates, event),
                Fate.MET,
                Happening.of(0, event).on());
    }

    public Terms after(DueEvent event) {
        return now(
                event.stream().value(),
                dates -> Timetable.after(dates, event),
                Fates.of(event),
                Happening.of(0, event).on());
    }

    /** Without those of a stream that is not the report's any more. */
    public Terms without(String stream) {
        return new Terms(streams.stream().filter(terms -> !is(terms, stream)).toList());
    }

    /** Those that whoever reported is told, by day. */
    public List<Term> told() {
        return streams.stream()
                .flatMap(StreamTerms::terms)
                .filter(term -> Told.isTold(term.deadline().row()))
                .sorted(comparing(Term::dueOn).thenComparing(term -> term.deadline().row()))
                .toList();
    }

    private static UnaryOperator<Dates> objection(TipOffEvent event) {
        return dates -> {
            Dates after = Timetable.after(dates, event);
            if (event instanceof ResultFedBack result) {
                return after.open(result.objectBy());
            }
            return event instanceof ConclusionDisputed ? after.meet(RowId.T6) : after;
        };
    }

    private Terms move(String stream, CustodyEvent event) {
        return change(stream, terms -> terms.in(terms.custody().after(event)));
    }

    private Terms begin(String stream, DivisionCode division) {
        if (streams.stream().anyMatch(terms -> is(terms, stream))) {
            return this;
        }
        var begun =
                new StreamTerms(new CaseId(stream), Custody.of(division), Dates.NONE, List.of());
        return new Terms(Stream.concat(streams.stream(), Stream.of(begun)).toList());
    }

    private Terms now(String stream, UnaryOperator<Dates> timetable, Fate fate, LocalDate on) {
        return change(stream, terms -> terms.now(timetable.apply(terms.dates()), fate, on));
    }

    private Terms change(String stream, UnaryOperator<StreamTerms> how) {
        return new Terms(
                streams.stream()
                        .map(terms -> is(terms, stream) ? how.apply(terms) : terms)
                        .toList());
    }

    private static boolean is(StreamTerms terms, String stream) {
        return terms.stream().value().equals(stream);
    }
}
