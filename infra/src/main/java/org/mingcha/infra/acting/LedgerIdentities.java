package org.mingcha.infra.acting;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.web.identity.SealedIdentities;

/** From the first event of each tip-off. */
public final class LedgerIdentities implements SealedIdentities {

    private final EventStore events;

    public LedgerIdentities(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Sealed> of(TipId tip) {
        return events.readEvents(tip.value())
                .asStream()
                .map(message -> message.getPayload())
                .filter(TipSubmitted.class::isInstance)
                .map(TipSubmitted.class::cast)
                .map(TipSubmitted::reporter)
                .findFirst();
    }
}
