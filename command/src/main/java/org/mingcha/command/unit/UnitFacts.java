package org.mingcha.command.unit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.unit.UnitEvent.KeyInspectionFlagged;
import org.mingcha.command.unit.UnitEvent.UnitPenalised;
import org.mingcha.command.unit.UnitEvent.UnitPenaltyDropped;

/** What is known of a unit across its cases. */
public final class UnitFacts {

    /** A decision by its place in the stream of its order. */
    private record Decision(CaseId order, long number) {}

    private final Map<Decision, LocalDate> standing = new HashMap<>();
    private final Set<Decision> dropped = new HashSet<>();
    private final Set<KeyInspection> flags = EnumSet.noneOf(KeyInspection.class);

    UnitFacts() {}

    /** As its own stream says at the moment of asking; of a unit without one, nothing. */
    public static UnitFacts read(EventStore events, UnitName unit) {
        var facts = new UnitFacts();
        var stream = events.readEvents(UnitId.of(unit).value());
        while (stream.hasNext()) {
            if (stream.next().getPayload() instanceof UnitEvent event) {
                facts.on(event);
            }
        }
        return facts;
    }

    /** Penalties that stand, as they count on that day. */
    public PenaltyCount penalties(LocalDate day) {
        return PenaltyCount.on(day, standing.values());
    }

    /** Whether it ever had so many within a year of one of them. */
    boolean callsForKeyInspection() {
        return standing.values().stream().anyMatch(day -> penalties(day).callsForKeyInspection());
    }

    boolean isFlagged(KeyInspection cause) {
        return flags.contains(cause);
    }

    /** Whether the decision was counted, or is never to be. */
    boolean isSettled(CaseId order, long number) {
        var decision = new Decision(order, number);
        return standing.containsKey(decision) || dropped.contains(decision);
    }

    boolean isDropped(CaseId order, long number) {
        return dropped.contains(new Decision(order, number));
    }

    void on(UnitEvent event) {
        switch (event) {
            case UnitPenalised e ->
                    standing.put(new Decision(e.order(), e.number()), e.decidedOn());
            case UnitPenaltyDropped e -> {
                var decision = new Decision(e.order(), e.number());
                standing.remove(decision);
                dropped.add(decision);
            }
            case KeyInspectionFlagged e -> flags.add(e.cause());
        }
    }
}
