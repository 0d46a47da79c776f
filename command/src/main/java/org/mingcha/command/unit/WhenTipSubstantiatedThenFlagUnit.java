package org.mingcha.command.unit;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.TipPartlySubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;
import org.mingcha.command.unit.UnitCommand.FlagForTip;

/** A unit of which a tip-off proved true is inspected more often (山东省安全生产条例 43). */
@ProcessingGroup("when-tip-substantiated-then-flag-unit")
class WhenTipSubstantiatedThenFlagUnit {

    @EventHandler
    void on(TipOffEvent event, CommandGateway commands, EventStore events) {
        if (event instanceof TipSubstantiated || event instanceof TipPartlySubstantiated) {
            var unit = unitOf(event.tip(), events);
            commands.sendAndWait(new FlagForTip(UnitId.of(unit), unit));
        }
    }

    private static UnitName unitOf(TipId tip, EventStore events) {
        return events.readEvents(tip.value())
                .asStream()
                .map(message -> message.getPayload())
                .filter(TipSubmitted.class::isInstance)
                .map(TipSubmitted.class::cast)
                .map(TipSubmitted::unitName)
                .findFirst()
                .orElseThrow();
    }
}
