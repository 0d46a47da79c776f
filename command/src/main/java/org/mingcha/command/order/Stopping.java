package org.mingcha.command.order;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.hazard.HazardFacts;
import org.mingcha.command.hazard.OnSite;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Waiting;
import org.mingcha.command.order.OrderCommand.ApplyForResumption;
import org.mingcha.command.order.OrderCommand.ConsentToResumption;
import org.mingcha.command.order.OrderCommand.CutSupplies;
import org.mingcha.command.order.OrderCommand.NotifySupplyCut;
import org.mingcha.command.order.OrderCommand.OrderSuspension;
import org.mingcha.command.order.OrderCommand.RefuseResumption;
import org.mingcha.command.order.OrderCommand.RestoreSupplies;
import org.mingcha.command.order.OrderEvent.ResumptionApplied;
import org.mingcha.command.order.OrderEvent.ResumptionConsented;
import org.mingcha.command.order.OrderEvent.ResumptionRefused;
import org.mingcha.command.order.OrderEvent.SuppliesCut;
import org.mingcha.command.order.OrderEvent.SuppliesRestored;
import org.mingcha.command.order.OrderEvent.SupplyCutNotified;
import org.mingcha.command.order.OrderEvent.SuspensionOrdered;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.TwoOfficers;

/** Suspension, resumption, and the cut of supplies that makes a unit obey (安全生产法 65, 70). */
final class Stopping {

    private final Known known;

    Stopping(Known known) {
        this.known = known;
    }

    @CommandHandler
    void handle(OrderSuspension command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        Refused.when(known.now().suspended(), OrderRule.ALREADY_SUSPENDED);
        var now = known.catchUp(law, ladder, clock);
        apply(new SuspensionOrdered(known.id(), command.by().id(), now.at(), command.reason()));
    }

    @CommandHandler
    void handle(
            ApplyForResumption command,
            EventStore events,
            Deadlines law,
            Ladder ladder,
            Clock clock) {
        known.permit(command);
        Refused.when(known.now().suspension() != Suspension.SUSPENDED, OrderRule.NOT_SUSPENDED);
        var now = known.catchUp(law, ladder, clock);
        var tip = HazardFacts.read(events, known.hazard()).flatMap(HazardFacts::tip);
        var decideBy = law.open(OnSite.row(tip, events), now.day());
        apply(new ResumptionApplied(known.id(), command.by().id(), now.at(), decideBy));
    }

    @CommandHandler
    void handle(ConsentToResumption command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var officers = seenBy(command.officers());
        var now = known.catchUp(law, ladder, clock);
        var by = command.by().id();
        apply(new ResumptionConsented(known.id(), by, now.at(), officers, command.account()));
    }

    @CommandHandler
    void handle(RefuseResumption command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var officers = seenBy(command.officers());
        var now = known.catchUp(law, ladder, clock);
        var by = command.by().id();
        apply(new ResumptionRefused(known.id(), by, now.at(), officers, command.account()));
    }

    private List<OfficerId> seenBy(List<OfficerId> named) {
        Refused.when(
                known.now().suspension() != Suspension.RESUMPTION_ASKED,
                OrderRule.RESUMPTION_NOT_ASKED);
        return TwoOfficers.among(named, OrderRule.TOO_FEW_OFFICERS);
    }

    @CommandHandler
    void handle(NotifySupplyCut command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        Refused.when(!known.now().suspended(), OrderRule.NOT_SUSPENDED);
        Refused.when(known.now().suppliesCut(), OrderRule.SUPPLIES_STILL_CUT);
        var supplies = command.supplies().stream().distinct().toList();
        Refused.when(supplies.isEmpty(), OrderRule.NO_SUPPLY);
        var now = known.catchUp(law, ladder, clock);
        Waiting notice = law.waiting(RowId.O6, now);
        apply(
                new SupplyCutNotified(
                        known.id(),
                        command.by().id(),
                        now.at(),
                        supplies,
                        command.urgent(),
                        command.reason(),
                        notice.version(),
                        command.urgent() ? now.at() : notice.over()));
    }

    @CommandHandler
    void handle(CutSupplies command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var supplies = known.now().supplies();
        Refused.when(!supplies.notified(), OrderRule.CUT_NOT_NOTIFIED);
        Refused.when(!supplies.mayBeCut(Moment.of(clock)), OrderRule.CUT_TOO_EARLY);
        var now = known.catchUp(law, ladder, clock);
        apply(new SuppliesCut(known.id(), command.by().id(), now.at(), supplies.concerned()));
    }

    @CommandHandler
    void handle(RestoreSupplies command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        Refused.when(!known.now().suppliesCut(), OrderRule.SUPPLIES_NOT_CUT);
        var now = known.catchUp(law, ladder, clock);
        apply(new SuppliesRestored(known.id(), command.by().id(), now.at()));
    }
}
