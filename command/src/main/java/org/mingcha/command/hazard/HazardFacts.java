package org.mingcha.command.hazard;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.reliance.Reliance;
import org.mingcha.command.tipoff.TipId;

/**
 * What other streams may ask about a hazard, as its own stream says at the moment of asking.
 *
 * @param tip the tip-off it came from
 */
public record HazardFacts(
        UnitName unitName,
        DivisionCode division,
        HazardSource source,
        Optional<TipId> tip,
        HazardStanding standing) {

    /** Empty if there is no such hazard. */
    public static Optional<HazardFacts> read(EventStore events, HazardId hazard) {
        return read(events, hazard, Long.MAX_VALUE);
    }

    /** The same, for a command that counts only if the hazard stays as it is until then. */
    public static Optional<HazardFacts> relied(EventStore events, HazardId hazard) {
        var past = events.readEvents(hazard.value()).asStream().toList();
        long last = past.isEmpty() ? -1 : past.getLast().getSequenceNumber();
        Reliance.on(hazard.value(), last);
        return told(past.stream());
    }

    /**
     * As they were: empty if there was no such hazard by then.
     *
     * @param last sequence number of the last event that is read
     */
    public static Optional<HazardFacts> read(EventStore events, HazardId hazard, long last) {
        return told(
                events.readEvents(hazard.value())
                        .asStream()
                        .filter(message -> message.getSequenceNumber() <= last));
    }

    private static Optional<HazardFacts> told(Stream<? extends DomainEventMessage<?>> past) {
        Optional<HazardFacts> facts = Optional.empty();
        for (var it = past.iterator(); it.hasNext(); ) {
            if (it.next().getPayload() instanceof HazardEvent event) {
                facts = after(facts, event);
            }
        }
        return facts;
    }

    public HazardState state() {
        return standing.state();
    }

    public Optional<HazardLevel> level() {
        return standing.level();
    }

    private static Optional<HazardFacts> after(Optional<HazardFacts> facts, HazardEvent event) {
        var before = facts.map(HazardFacts::standing).orElse(HazardStanding.BEGUN);
        var now = before.after(event);
        if (event instanceof HazardFound found) {
            return Optional.of(
                    new HazardFacts(
                            found.unitName(),
                            found.division(),
                            HazardSource.TIP_OFF,
                            Optional.of(found.tip()),
                            now));
        }
        return event instanceof HazardRegistered registered
                ? Optional.of(registered(registered, now))
                : facts.map(known -> known.at(now));
    }

    private static HazardFacts registered(HazardRegistered event, HazardStanding now) {
        return new HazardFacts(
                event.unitName(), event.division(), event.source(), event.tip(), now);
    }

    private HazardFacts at(HazardStanding now) {
        return new HazardFacts(unitName, division, source, tip, now);
    }
}
