package org.mingcha.command.hazard;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tipoff.CustodyEvent;
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

    /** A tip-off as it was handed in, who had it when something was first found in it, and when. */
    record Found(TipSubmitted form, DivisionCode custody, Instant at) {

        /** Where the hazard is: where it was said to be, unless the tip-off went elsewhere. */
        DivisionCode division() {
            return custody.covers(form.division()) ? form.division() : custody;
        }

        /**
         * The day until which it is entered, counted from what was found, whenever that is noted.
         */
        Deadline enterBy(Deadlines law) {
            return law.open(RowId.H3, new Moment(at).day());
        }

        private Found movedTo(Optional<DivisionCode> receiver) {
            return new Found(form, receiver.orElse(custody), at);
        }

        private Found at(Instant moment) {
            return new Found(form, custody, moment);
        }
    }

    boolean contain(TipId tip) {
        return find(tip).isPresent();
    }

    Optional<Found> find(TipId tip) {
        Optional<Found> soFar = Optional.empty();
        var stream = events.readEvents(tip.value());
        while (stream.hasNext()) {
            Object event = stream.next().getPayload();
            if (event instanceof TipSubmitted form) {
                soFar = Optional.of(new Found(form, form.division(), Instant.MAX));
            } else if (event instanceof CustodyEvent moved) {
                soFar = soFar.map(it -> it.movedTo(moved.custody()));
            } else if (event instanceof TipSubstantiated found) {
                return soFar.map(it -> it.at(found.at()));
            } else if (event instanceof TipPartlySubstantiated found) {
                return soFar.map(it -> it.at(found.at()));
            }
        }
        return Optional.empty();
    }
}
