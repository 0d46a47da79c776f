package org.mingcha.command.hazard;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffEvent.TipPartlySubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;

/**
 * The tip-offs in which verification found something, by their own streams: what a tip-off turned
 * out to be is known here the moment it is recorded, signed or not, and stays known if the reporter
 * withdraws.
 */
final class SubstantiatedTips {

    private final EventStore events;

    SubstantiatedTips(EventStore events) {
        this.events = events;
    }

    /** A tip-off as it was handed in, and when something was first found in it. */
    record Found(TipSubmitted form, Instant at) {

        /**
         * The day until which it is entered, counted from what was found, whenever that is noted.
         */
        Deadline enterBy(Deadlines law) {
            return law.open(RowId.H3, new Moment(at).day());
        }
    }

    boolean contain(TipId tip) {
        return find(tip).isPresent();
    }

    Optional<Found> find(TipId tip) {
        Optional<TipSubmitted> form = Optional.empty();
        Optional<Found> found = Optional.empty();
        var stream = events.readEvents(tip.value());
        while (stream.hasNext() && found.isEmpty()) {
            Object event = stream.next().getPayload();
            if (event instanceof TipSubmitted submitted) {
                form = Optional.of(submitted);
            } else if (event instanceof TipSubstantiated substantiated) {
                found = form.map(it -> new Found(it, substantiated.at()));
            } else if (event instanceof TipPartlySubstantiated partly) {
                found = form.map(it -> new Found(it, partly.at()));
            }
        }
        return found;
    }
}
