package org.mingcha.command.exposure;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.Refused;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.Penalties.Penalty;
import org.mingcha.command.hazard.HazardFacts;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.law.Moment;
import org.mingcha.command.order.OrderFacts;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;

/**
 * What an exposure rests on, as the stream of its source says at the moment of asking. A tip-off is
 * never one, and one that was not substantiated never became a hazard, so it cannot surface here.
 *
 * @param holds whether the basis is met
 * @param penalties that stand, where the basis is one
 */
record Ground(UnitName unitName, DivisionCode division, boolean holds, Penalties penalties) {

    /** The latest that stands, where the basis is one. */
    Optional<Penalty> penalty() {
        return penalties.latest();
    }

    /**
     * @throws Refused if there is no such source
     */
    static Ground of(ExposureBasis basis, ExposureSource source, EventStore events, Moment now) {
        var hazard = source.hazard().flatMap(id -> HazardFacts.read(events, id));
        return hazard.map(facts -> of(basis, facts))
                .or(() -> source.order().flatMap(id -> of(basis, id, events, now)))
                .orElseThrow(() -> new Refused(ExposureRule.SOURCE_UNKNOWN));
    }

    /**
     * Whether it still bears what was proposed: a penalty is exposed only while it stands itself.
     */
    boolean bears(ExposureProposed proposal) {
        return holds
                && (!proposal.basis().restsOnPenalty() || penalties.stillBear(proposal.exposure()));
    }

    private static Ground of(ExposureBasis basis, HazardFacts hazard) {
        boolean holds =
                switch (basis) {
                    case MAJOR_HAZARD -> hazard.level().equals(Optional.of(HazardLevel.MAJOR));
                    case PATROL_FINDING -> hazard.source() == HazardSource.PATROL;
                    case PENALTY, DISHONESTY_LIST, OVERDUE_ORDER -> false;
                };
        return new Ground(hazard.unitName(), hazard.division(), holds, Penalties.NONE);
    }

    private static Optional<Ground> of(
            ExposureBasis basis, OrderId order, EventStore events, Moment now) {
        var penalties = Penalties.of(events, order);
        return OrderFacts.read(events, order, now).map(facts -> of(basis, facts, penalties));
    }

    private static Ground of(ExposureBasis basis, OrderFacts order, Penalties penalties) {
        boolean holds =
                switch (basis) {
                    case PENALTY, DISHONESTY_LIST -> penalties.latest().isPresent();
                    case OVERDUE_ORDER -> order.missed();
                    case MAJOR_HAZARD, PATROL_FINDING -> false;
                };
        return new Ground(
                order.unitName(),
                order.division(),
                holds,
                basis.restsOnPenalty() ? penalties : Penalties.NONE);
    }
}
