package org.mingcha.command.unit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.mingcha.command.law.Moment;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.unit.UnitCommand.CountPenalty;
import org.mingcha.command.unit.UnitCommand.FlagForTip;
import org.mingcha.command.unit.UnitCommand.UncountPenalty;
import org.mingcha.command.unit.UnitEvent.KeyInspectionFlagged;
import org.mingcha.command.unit.UnitEvent.UnitPenalised;
import org.mingcha.command.unit.UnitEvent.UnitPenaltyDropped;

/** Counts; all that it is told may come twice, and in any order. */
class Unit {

    @AggregateIdentifier private UnitId id;

    private final UnitFacts facts = new UnitFacts();

    Unit() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CountPenalty command, Clock clock) {
        if (facts.isSettled(command.order(), command.number())) {
            return;
        }
        var at = Moment.of(clock).at();
        apply(
                new UnitPenalised(
                        command.unit(),
                        at,
                        command.unitName(),
                        command.order(),
                        command.number(),
                        command.decidedOn()));
        if (facts.callsForKeyInspection()) {
            flag(command.unit(), command.unitName(), KeyInspection.PENALTIES, at);
        }
    }

    /** What was revoked before it was counted is never counted. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(UncountPenalty command, Clock clock) {
        if (!facts.isDropped(command.order(), command.number())) {
            var at = Moment.of(clock).at();
            apply(new UnitPenaltyDropped(command.unit(), at, command.order(), command.number()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FlagForTip command, Clock clock) {
        var at = Moment.of(clock).at();
        flag(command.unit(), command.unitName(), KeyInspection.VERIFIED_TIP, at);
    }

    private void flag(UnitId unit, UnitName name, KeyInspection cause, Instant at) {
        if (!facts.isFlagged(cause)) {
            apply(new KeyInspectionFlagged(unit, at, name, cause));
        }
    }

    @EventSourcingHandler
    void on(UnitEvent event) {
        id = event.unit();
        facts.on(event);
    }
}
