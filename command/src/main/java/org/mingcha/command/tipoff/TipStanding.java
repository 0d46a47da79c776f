package org.mingcha.command.tipoff;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;

/**
 * All of a tip-off that decides what may be done with it: its guards and the page that offers acts
 * read the same.
 */
public record TipStanding(
        TipState state,
        Custody custody,
        Verifiers verifiers,
        Result result,
        Marks marks,
        Merging merging,
        Sealing sealing,
        Exhibits exhibits) {

    public static TipStanding opened(DivisionCode division) {
        return new TipStanding(
                TipState.REGISTERED,
                Custody.of(division),
                Verifiers.NONE,
                Result.NONE,
                Marks.NONE,
                Merging.NONE,
                Sealing.INTACT,
                Exhibits.NONE);
    }

    /** As another stream may ask at this moment; empty if there is no such tip-off. */
    public static Optional<TipStanding> read(EventStore events, TipId tip) {
        Optional<TipStanding> standing = Optional.empty();
        var stream = events.readEvents(tip.value());
        while (stream.hasNext()) {
            if (stream.next().getPayload() instanceof TipOffEvent event) {
                standing = after(standing, event);
            }
        }
        return standing;
    }

    private static Optional<TipStanding> after(Optional<TipStanding> before, TipOffEvent event) {
        var begun = event instanceof TipSubmitted e ? Optional.of(opened(e.division())) : before;
        return begun.map(standing -> standing.after(event));
    }

    public TipStanding after(TipOffEvent event) {
        var now = state.after(event);
        return new TipStanding(
                now,
                custody.after(event, now),
                verifiers.after(event),
                result.after(event),
                marks.after(event),
                merging.after(event),
                sealing.after(event),
                exhibits.after(event));
    }
}
