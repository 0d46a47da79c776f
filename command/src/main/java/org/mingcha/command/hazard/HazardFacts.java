package org.mingcha.command.hazard;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;

/** What other streams may ask about a hazard, as its own stream says at the moment of asking. */
public record HazardFacts(
        UnitName unitName,
        DivisionCode division,
        HazardSource source,
        Optional<HazardLevel> level,
        HazardState state) {

    /** Empty if there is no such hazard. */
    public static Optional<HazardFacts> read(EventStore events, HazardId hazard) {
        Optional<HazardFacts> facts = Optional.empty();
        var stream = events.readEvents(hazard.value());
        while (stream.hasNext()) {
            if (stream.next().getPayload() instanceof HazardEvent event) {
                facts = after(facts, event);
            }
        }
        return facts;
    }

    private static Optional<HazardFacts> after(Optional<HazardFacts> facts, HazardEvent event) {
        return event instanceof HazardRegistered registered
                ? Optional.of(registered(registered))
                : facts.map(known -> known.after(event));
    }

    private static HazardFacts registered(HazardRegistered event) {
        return new HazardFacts(
                event.unitName(),
                event.division(),
                event.source(),
                Optional.empty(),
                HazardState.REGISTERED);
    }

    private HazardFacts after(HazardEvent event) {
        var graded = event instanceof HazardGraded grading ? Optional.of(grading.level()) : level;
        return new HazardFacts(unitName, division, source, graded, state.after(event));
    }
}
