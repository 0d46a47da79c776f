package org.mingcha.command.exposure;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.Refused;
import org.mingcha.command.hazard.HazardFacts;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Moment;
import org.mingcha.command.order.OrderFacts;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;

/**
 * What an exposure rests on, as the stream of its source says at the moment of asking. A tip-off is
 * never one, and one that was not substantiated never became a hazard, so it cannot surface here.
 *
 * @param holds whether the basis is met
 */
record Ground(
        UnitName unitName, DivisionCode division, boolean holds, Optional<Deadline> publishBy) {

    /**
     * @throws Refused if there is no such source
     */
    static Ground of(ExposureBasis basis, ExposureSource source, EventStore events, Moment now) {
        var hazard = source.hazard().flatMap(id -> HazardFacts.read(events, id));
        var order = source.order().flatMap(id -> OrderFacts.read(events, id, now));
        return hazard.map(facts -> of(basis, facts))
                .or(() -> order.map(facts -> of(basis, facts)))
                .orElseThrow(() -> new Refused(ExposureRule.SOURCE_UNKNOWN));
    }

    private static Ground of(ExposureBasis basis, HazardFacts hazard) {
        boolean holds =
                switch (basis) {
                    case MAJOR_HAZARD -> hazard.level().equals(Optional.of(HazardLevel.MAJOR));
                    case PATROL_FINDING -> hazard.source() == HazardSource.PATROL;
                    case PENALTY, OVERDUE_ORDER -> false;
                };
        return new Ground(hazard.unitName(), hazard.division(), holds, Optional.empty());
    }

    private static Ground of(ExposureBasis basis, OrderFacts order) {
        Optional<Deadline> publishBy =
                basis == ExposureBasis.PENALTY ? order.exposeBy() : Optional.empty();
        boolean holds =
                switch (basis) {
                    case PENALTY -> order.exposeBy().isPresent();
                    case OVERDUE_ORDER -> order.missed();
                    case MAJOR_HAZARD, PATROL_FINDING -> false;
                };
        return new Ground(order.unitName(), order.division(), holds, publishBy);
    }
}
