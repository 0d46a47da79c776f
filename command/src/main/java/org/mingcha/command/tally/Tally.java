package org.mingcha.command.tally;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.mingcha.command.Refused;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.tally.TallyCommand.TakeTally;
import org.mingcha.command.tally.TallyEvent.TallyTaken;

class Tally {

    @AggregateIdentifier private TallyId id;

    private boolean taken;

    Tally() {}

    /** Two nodes may both have counted: what the first one wrote stands. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TakeTally command, Clock clock) {
        Refused.when(!command.tally().equals(TallyId.of(command.on())), TallyRule.OTHER_DAY);
        Refused.when(!CivilTime.hasEnded(command.on(), clock), TallyRule.DAY_NOT_OVER);
        if (!taken) {
            apply(
                    new TallyTaken(
                            command.tally(),
                            command.on(),
                            command.events(),
                            command.counts(),
                            CivilTime.endOf(command.on())));
        }
    }

    @EventSourcingHandler
    void on(TallyEvent event) {
        switch (event) {
            case TallyTaken e -> {
                id = e.tally();
                taken = true;
            }
        }
    }
}
