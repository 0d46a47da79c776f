package org.mingcha.command.hazard;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffEvent.TipPartlySubstantiated;
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

    boolean contain(TipId tip) {
        return events.readEvents(tip.value())
                .asStream()
                .map(message -> message.getPayload())
                .anyMatch(event ->
                        event instanceof TipSubstantiated
                                || event instanceof TipPartlySubstantiated);
    }
}
