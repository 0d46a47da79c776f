package org.mingcha.query.deadlines;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.queryhandling.QueryHandler;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.retaliation.RetaliationEvent;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationHandedOver;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.reward.RewardEvent.RewardOpened;
import org.mingcha.command.tipoff.CustodyEvent;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.query.LedgerIndex;

@ProcessingGroup("deadlines")
class DeadlinesProjection {

    private static final int BATCH = 500;

    private final DueDates dates;
    private final Foresight foresight;

    DeadlinesProjection(DueDates dates, Foresight foresight) {
        this.dates = dates;
        this.foresight = foresight;
    }

    @EventHandler
    void on(TipOffEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String stream = event.tip().value();
        if (event instanceof TipSubmitted submitted) {
            begin(stream, submitted.unitName(), submitted.division(), index);
        }
        custody(event).ifPresent(division -> move(stream, index, division));
        advance(stream, index, before -> Timetable.after(before, event));
    }

    @EventHandler
    void on(HazardEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String stream = event.hazard().value();
        if (event instanceof HazardFound found) {
            begin(stream, found.unitName(), found.division(), index);
        } else if (event instanceof HazardRegistered registered) {
            begin(stream, registered.unitName(), registered.division(), index);
            tellAnew(registered, index);
        }
        advance(stream, index, before -> Timetable.after(before, event));
    }

    @EventHandler
    void on(OrderEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String stream = event.order().value();
        if (event instanceof OrderIssued issued) {
            begin(stream, issued.unitName(), issued.division(), index);
        }
        advance(stream, index, before -> Timetable.after(before, event));
    }

    @EventHandler
    void on(ExposureEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String stream = event.exposure().value();
        if (event instanceof ExposureProposed proposed) {
            begin(stream, proposed.unitName(), proposed.division(), index);
        }
        advance(stream, index, before -> Timetable.after(before, event));
    }

    @EventHandler
    void on(DueEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        advance(event.stream().value(), index, before -> Timetable.after(before, event));
    }

    @EventHandler
    void on(RewardEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String stream = event.reward().value();
        if (event instanceof RewardOpened opened) {
            begin(stream, opened.unitName(), opened.division(), index);
        }
        advance(stream, index, before -> Timetable.after(before, event));
    }

    @EventHandler
    void on(RetaliationEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String stream = event.retaliation().value();
        if (event instanceof RetaliationOpened opened) {
            begin(stream, opened.unitName(), opened.division(), index);
        } else if (event instanceof RetaliationHandedOver moved) {
            move(stream, index, moved.toDivision());
        }
        advance(stream, index, before -> Timetable.after(before, event));
    }

    @QueryHandler
    DuePage handle(FindDueDates question) {
        return dates.page(question);
    }

    @QueryHandler
    List<DueDate> handle(FindOpenDates question) {
        return dates.find(question.stream().value()).map(Docket::open).orElse(List.of());
    }

    /** Dockets are first brought up to the law as it stands. */
    @QueryHandler
    List<Behind> handle(FindBehind question) {
        for (var old = outdated(); !old.isEmpty(); old = outdated()) {
            old.forEach(
                    docket -> dates.foresee(docket.now(docket.dates(), foresight, docket.seen())));
        }
        return dates.behind(question);
    }

    private List<Docket> outdated() {
        return dates.foreseenOtherwise(foresight.law(), BATCH);
    }

    @ResetHandler
    void reset() {
        dates.clear();
    }

    private static Optional<DivisionCode> custody(TipOffEvent event) {
        return event instanceof CustodyEvent moved ? moved.custody() : Optional.empty();
    }

    /** Before the event itself is held, so that a crash between the two does both again. */
    private void move(String stream, long index, DivisionCode custody) {
        dates.find(stream)
                .filter(docket -> index > docket.seen())
                .ifPresent(docket -> dates.put(docket.in(custody)));
    }

    /** Before the event itself is held, so that a crash between the two does both again. */
    private void tellAnew(HazardRegistered registered, long index) {
        dates.find(registered.hazard().value())
                .filter(docket -> index > docket.seen())
                .map(docket -> docket.of(registered.unitName(), registered.division()))
                .ifPresent(dates::put);
    }

    private void begin(String stream, UnitName unitName, DivisionCode division, long index) {
        if (dates.find(stream).isEmpty()) {
            dates.put(Docket.of(stream, unitName, division, Dates.NONE, foresight, index - 1));
        }
    }

    /** Events come again after a crash: what the docket holds already is not done twice. */
    private void advance(String stream, long index, UnaryOperator<Dates> step) {
        Docket docket = dates.find(stream).orElseThrow(() -> new IllegalStateException(stream));
        if (index > docket.seen()) {
            dates.put(docket.now(step.apply(docket.dates()), foresight, index));
        }
    }
}
