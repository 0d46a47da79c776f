package org.mingcha.command.reward;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.mingcha.command.Refused;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.reward.RewardCommand.CatchUpReward;
import org.mingcha.command.reward.RewardCommand.OpenReward;
import org.mingcha.command.reward.RewardEvent.RewardOpened;

/**
 * How a reward begins; what comes to it is {@link Noting}, what is decided of it {@link
 * Calculating}, then {@link Granting}, then {@link Collecting}.
 */
class Reward {

    @AggregateIdentifier private RewardId id;

    private final Known known = new Known();

    @AggregateMember private final Noting noting = new Noting(known);

    @AggregateMember private final Calculating calculating = new Calculating(known);

    @AggregateMember private final Granting granting = new Granting(known);

    @AggregateMember private final Collecting collecting = new Collecting(known);

    Reward() {}

    /** A matter that was substantiated twice, or is told of again, still has one reward. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenReward command, EventStore events, OrderOfReceipt receipts, Clock clock) {
        if (known.begun()) {
            return;
        }
        var matter =
                MatterFacts.read(events, command.tip())
                        .filter(MatterFacts::substantiated)
                        .orElseThrow(() -> new Refused(RewardRule.NOT_SUBSTANTIATED));
        var now = Moment.of(clock);
        apply(
                new RewardOpened(
                        command.reward(),
                        now.at(),
                        command.tip(),
                        matter.form().kind(),
                        matter.form().unitName(),
                        matter.accepting().orElseThrow(),
                        matter.form().sector(),
                        matter.acceptedOn().orElseThrow()));
        new FirstReporter(events, receipts)
                .of(command.reward(), command.tip(), now.at())
                .ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(CatchUpReward command, Deadlines deadlines, Ladder ladder, Clock clock) {
        Catching.up(known, deadlines, ladder, Moment.of(clock));
    }

    @EventSourcingHandler
    void on(RewardEvent event) {
        if (event instanceof RewardOpened opened) {
            id = opened.reward();
        }
        known.on(event);
    }

    @EventSourcingHandler
    void on(DueEvent event) {
        known.dates().on(event);
    }
}
