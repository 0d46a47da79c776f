package org.mingcha.command.order;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.mingcha.command.Refused;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.hazard.HazardFacts;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.order.OrderCommand.CatchUpOrder;
import org.mingcha.command.order.OrderCommand.CloseOrder;
import org.mingcha.command.order.OrderCommand.IssueOrder;
import org.mingcha.command.order.OrderCommand.ServeOrder;
import org.mingcha.command.order.OrderEvent.OrderClosed;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderServed;

/** How an order begins and ends; what else may be asked of it, its members answer. */
class Order {

    @AggregateIdentifier private OrderId id;

    private final Known known = new Known();

    @AggregateMember private final Rectification rectification = new Rectification(known);

    @AggregateMember private final Punishing punishing = new Punishing(known);

    @AggregateMember private final Stopping stopping = new Stopping(known);

    @AggregateMember private final Supervising supervising = new Supervising(known);

    Order() {}

    @CommandHandler
    Order(IssueOrder command, EventStore events, Clock clock) {
        var now = Moment.of(clock);
        var by = command.by();
        by.requireRole(OrderActs.ISSUERS);
        var hazard =
                HazardFacts.relied(events, command.hazard())
                        .orElseThrow(() -> new Refused(OrderRule.HAZARD_UNKNOWN));
        by.requireDivision(hazard.division());
        Refused.when(hazard.state() == HazardState.FOUND, OrderRule.HAZARD_NOT_REGISTERED);
        Refused.when(hazard.state() == HazardState.CLOSED_OUT, OrderRule.HAZARD_CLOSED);
        Refused.when(command.matters().isEmpty(), OrderRule.NO_MATTER);
        Refused.when(now.isPast(command.dueOn()), OrderRule.DUE_IN_PAST);
        apply(
                new OrderIssued(
                        command.order(),
                        by.id(),
                        now.at(),
                        command.hazard(),
                        hazard.unitName(),
                        hazard.division(),
                        command.matters(),
                        command.legalBasis(),
                        command.dueOn()));
    }

    @CommandHandler
    void handle(ServeOrder command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        LocalDate servedOn = command.servedOn();
        Refused.when(servedOn.isBefore(known.issuedOn()), OrderRule.SERVED_BEFORE_ISSUED);
        Refused.when(servedOn.isAfter(Moment.of(clock).day()), OrderRule.SERVED_IN_FUTURE);
        var now = known.catchUp(law, ladder, clock);
        apply(new OrderServed(id, command.by().id(), now.at(), servedOn));
    }

    @CommandHandler
    void handle(CloseOrder command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var standing = known.now();
        Refused.when(standing.suspended(), OrderRule.STILL_SUSPENDED);
        Refused.when(standing.suppliesCut(), OrderRule.SUPPLIES_STILL_CUT);
        Refused.when(standing.listed(), OrderRule.STILL_LISTED);
        Refused.when(standing.penalties().filed(), OrderRule.PENALTY_PENDING);
        var now = known.catchUp(law, ladder, clock);
        apply(new OrderClosed(id, command.by().id(), now.at()));
    }

    @CommandHandler
    void handle(CatchUpOrder command, Deadlines law, Ladder ladder, Clock clock) {
        known.catchUp(law, ladder, clock);
    }

    @EventSourcingHandler
    void on(OrderEvent event) {
        id = event.order();
        known.on(event);
    }

    @EventSourcingHandler
    void on(DueEvent event) {
        known.on(event);
    }
}
