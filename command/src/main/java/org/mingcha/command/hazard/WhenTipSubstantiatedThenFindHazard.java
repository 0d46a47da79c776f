package org.mingcha.command.hazard;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.mingcha.command.hazard.HazardCommand.FindHazard;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.TipPartlySubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;

/** What verification found lies with somebody and by a date, also if the reporter withdraws. */
@ProcessingGroup("when-tip-substantiated-then-find-hazard")
class WhenTipSubstantiatedThenFindHazard {

    @EventHandler
    void on(TipOffEvent event, CommandGateway commands) {
        if (event instanceof TipSubstantiated || event instanceof TipPartlySubstantiated) {
            find(event.tip(), commands);
        }
    }

    private static void find(TipId tip, CommandGateway commands) {
        commands.sendAndWait(new FindHazard(HazardId.ofTip(tip), tip));
    }
}
