package org.mingcha.infra.acting;

import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.hazard.HazardCommand.RegisterHazard;
import org.mingcha.command.hazard.HazardFacts;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.web.act.Awaiting;

/**
 * The first hazard registered of a tip-off is the one that its verification found, whether that is
 * recorded yet or not; further ones are new.
 */
public final class FoundHazards implements Awaiting {

    private final EventStore events;

    public FoundHazards(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Object> stream(Class<?> act, Function<String, Object> value) {
        if (act != RegisterHazard.class) {
            return Optional.empty();
        }
        return ((Optional<?>) value.apply("tip"))
                .map(TipId.class::cast)
                .map(HazardId::ofTip)
                .filter(this::waits)
                .map(Object.class::cast);
    }

    private boolean waits(HazardId hazard) {
        return HazardFacts.read(events, hazard)
                .map(facts -> facts.state() == HazardState.FOUND)
                .orElse(true);
    }
}
