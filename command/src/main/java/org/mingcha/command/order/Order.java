package org.mingcha.command.order;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.mingcha.command.Refused;
import org.mingcha.command.hazard.HazardFacts;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderCommand.CloseOrder;
import org.mingcha.command.order.OrderCommand.DecideExtension;
import org.mingcha.command.order.OrderCommand.IssueOrder;
import org.mingcha.command.order.OrderCommand.ReInspect;
import org.mingcha.command.order.OrderCommand.RecordOrderOverdue;
import org.mingcha.command.order.OrderCommand.RecordPenalty;
import org.mingcha.command.order.OrderCommand.ReportRectified;
import org.mingcha.command.order.OrderCommand.RequestExtension;
import org.mingcha.command.order.OrderCommand.RevokePenalty;
import org.mingcha.command.order.OrderCommand.ServeOrder;
import org.mingcha.command.order.OrderEvent.ExtensionDenied;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.ExtensionRequested;
import org.mingcha.command.order.OrderEvent.OrderClosed;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderSatisfied;
import org.mingcha.command.order.OrderEvent.OrderServed;
import org.mingcha.command.order.OrderEvent.OrderUnsatisfied;
import org.mingcha.command.order.OrderEvent.Overdue;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;
import org.mingcha.command.order.OrderEvent.RectificationReported;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.TwoOfficers;
import org.mingcha.command.place.DivisionCode;

class Order {

    @AggregateIdentifier private OrderId id;

    // Set by the first event, and nothing is asked before it.
    @SuppressWarnings("NullAway.Init")
    private DivisionCode division;

    private OrderState state = OrderState.ISSUED;
    private final OrderDates dates = new OrderDates();
    private final StandingPenalties penalties = new StandingPenalties();
    private LocalDate issuedOn = LocalDate.MIN;
    private Optional<ExtensionRequested> asked = Optional.empty();
    private Optional<OfficerId> reporter = Optional.empty();

    Order() {}

    @CommandHandler
    Order(IssueOrder command, EventStore events, Clock clock) {
        var now = Moment.of(clock);
        var by = command.by();
        by.requireRole(OrderActs.ISSUERS);
        var hazard =
                HazardFacts.read(events, command.hazard())
                        .orElseThrow(() -> new Refused(OrderRule.HAZARD_UNKNOWN));
        by.requireDivision(hazard.division());
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
    void handle(ServeOrder command, Clock clock) {
        Act.permit(OrderActs.ALL, command, division, state);
        var now = Moment.of(clock);
        LocalDate servedOn = command.servedOn();
        Refused.when(servedOn.isBefore(issuedOn), OrderRule.SERVED_BEFORE_ISSUED);
        Refused.when(servedOn.isAfter(now.day()), OrderRule.SERVED_IN_FUTURE);
        apply(new OrderServed(id, command.by().id(), now.at(), servedOn));
    }

    @CommandHandler
    void handle(RequestExtension command, Clock clock) {
        Act.permit(OrderActs.ALL, command, division, state);
        var now = Moment.of(clock);
        LocalDate until = command.until();
        Refused.when(now.isPast(dates.dueOn()), OrderRule.EXTENSION_TOO_LATE);
        Refused.when(!until.isAfter(dates.dueOn()), OrderRule.EXTENSION_NOT_LATER);
        apply(new ExtensionRequested(id, command.by().id(), now.at(), until, command.reason()));
    }

    /** Asked for in time, it may be decided late. */
    @CommandHandler
    void handle(DecideExtension command, Deadlines deadlines, Clock clock) {
        Act.permit(OrderActs.ALL, command, division, state);
        var request = asked.orElseThrow();
        var by = command.by().id();
        Refused.when(request.by().equals(by), OrderRule.DECIDER_ASKED);
        var now = Moment.of(clock);
        recordLapses(now, deadlines);
        var reason = command.reason();
        apply(
                command.granted()
                        ? new ExtensionGranted(id, by, now.at(), request.until(), reason)
                        : new ExtensionDenied(id, by, now.at(), reason));
    }

    @CommandHandler
    void handle(ReportRectified command, Deadlines deadlines, Clock clock) {
        Act.permit(OrderActs.ALL, command, division, state);
        var now = Moment.of(clock);
        recordLapses(now, deadlines);
        var reInspectBy = deadlines.open(RowId.O1, now.day());
        apply(
                new RectificationReported(
                        id, command.by().id(), now.at(), command.account(), reInspectBy));
    }

    @CommandHandler
    void handle(ReInspect command, Deadlines deadlines, Clock clock) {
        Act.permit(OrderActs.ALL, command, division, state);
        var now = Moment.of(clock);
        Refused.when(
                state != OrderState.REPORTED && !now.isPast(dates.dueOn()), OrderRule.NOT_REPORTED);
        var officers = TwoOfficers.among(command.officers(), OrderRule.TOO_FEW_OFFICERS);
        Refused.when(reporter.filter(officers::contains).isPresent(), OrderRule.REPORTER_INSPECTS);
        recordLapses(now, deadlines);
        var by = command.by().id();
        apply(
                command.satisfied()
                        ? new OrderSatisfied(id, by, now.at(), officers, command.account())
                        : new OrderUnsatisfied(id, by, now.at(), officers, command.account()));
    }

    @CommandHandler
    void handle(RecordPenalty command, Deadlines deadlines, Clock clock) {
        Act.permit(OrderActs.ALL, command, division, state);
        var now = Moment.of(clock);
        LocalDate decidedOn = command.decidedOn();
        Refused.when(decidedOn.isAfter(now.day()), OrderRule.PENALTY_IN_FUTURE);
        var exposeBy = deadlines.open(RowId.E1, decidedOn);
        apply(
                new PenaltyDecided(
                        id, command.by().id(), now.at(), command.fine(), decidedOn, exposeBy));
    }

    @CommandHandler
    void handle(RevokePenalty command, Clock clock) {
        Act.permit(OrderActs.ALL, command, division, state);
        var penalty = penalties.latest().orElseThrow(() -> new Refused(OrderRule.NO_PENALTY));
        apply(
                new PenaltyRevoked(
                        id,
                        command.by().id(),
                        Moment.of(clock).at(),
                        penalty.fine(),
                        penalty.decidedOn(),
                        command.reason()));
    }

    @CommandHandler
    void handle(CloseOrder command, Clock clock) {
        Act.permit(OrderActs.ALL, command, division, state);
        apply(new OrderClosed(id, command.by().id(), Moment.of(clock).at()));
    }

    @CommandHandler
    void handle(RecordOrderOverdue command, Deadlines deadlines, Clock clock) {
        if (dates.awaits(command.dueOn())) {
            var now = Moment.of(clock);
            Refused.when(!now.isPast(command.dueOn()), OrderRule.NOT_YET_OVERDUE);
            dates.lapsed(id, now, deadlines).ifPresent(lapse -> apply(lapse));
        }
    }

    /**
     * A date that passed unmet is a fact, whether the clock or a late act finds it first. The first
     * lapse opens the second date, which may have passed as well.
     */
    private void recordLapses(Moment now, Deadlines deadlines) {
        var lapse = dates.lapsed(id, now, deadlines);
        while (lapse.isPresent()) {
            apply(lapse.get());
            lapse = dates.lapsed(id, now, deadlines);
        }
    }

    @EventSourcingHandler
    void on(OrderEvent event) {
        state = state.after(event);
        dates.on(event);
        penalties.on(event);
        switch (event) {
            case OrderIssued e -> {
                id = e.order();
                division = e.division();
                issuedOn = new Moment(e.at()).day();
            }
            case ExtensionRequested e -> asked = Optional.of(e);
            case RectificationReported e -> reporter = Optional.of(e.by());
            case OrderUnsatisfied _ -> reporter = Optional.empty();
            case OrderServed _, ExtensionGranted _, ExtensionDenied _ -> {}
            case OrderSatisfied _, OrderClosed _, Overdue _ -> {}
            case PenaltyDecided _, PenaltyRevoked _ -> {}
        }
    }
}
