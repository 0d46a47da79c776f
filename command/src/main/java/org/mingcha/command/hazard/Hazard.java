package org.mingcha.command.hazard;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.hazard.HazardCommand.CatchUpHazard;
import org.mingcha.command.hazard.HazardCommand.FindHazard;
import org.mingcha.command.hazard.HazardCommand.NoteOrder;
import org.mingcha.command.hazard.HazardCommand.ProposeHazardListing;
import org.mingcha.command.hazard.HazardCommand.RegisterHazard;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardEvent.HazardListingProposed;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.OrderNoted;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;

/** How a hazard begins, and what it is told; what is done about it, its members answer. */
class Hazard {

    @AggregateIdentifier private HazardId id;

    private final Known known = new Known();

    @AggregateMember private final Grading grading = new Grading(known);

    @AggregateMember private final Remediation remediation = new Remediation(known);

    @AggregateMember private final Closing closing = new Closing(known);

    Hazard() {}

    /** What another stream caused may come twice, or late: an officer may have been faster. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FindHazard command, EventStore events, Deadlines law, Clock clock) {
        if (!known.begun()) {
            var at = Moment.of(clock).at();
            new SubstantiatedTips(events)
                    .find(command.tip())
                    .map(tip -> found(command, tip, law, at))
                    .ifPresent(it -> apply(it));
        }
    }

    private static HazardFound found(
            FindHazard command, SubstantiatedTips.Found tip, Deadlines law, Instant at) {
        var form = tip.form();
        return new HazardFound(
                command.hazard(),
                at,
                command.tip(),
                form.unitName(),
                tip.division(),
                form.place(),
                tip.enterBy(law));
    }

    /** One that was found waits to be registered; any other begins so. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            RegisterHazard command, EventStore events, Deadlines law, Ladder ladder, Clock clock) {
        new Registration(known, events).permit(command);
        var now = known.begun() ? known.catchUp(law, ladder, clock) : Moment.of(clock);
        apply(registered(command, now));
        known.follow(now, law);
    }

    private static HazardRegistered registered(RegisterHazard command, Moment now) {
        return new HazardRegistered(
                command.hazard(),
                command.by().id(),
                now.at(),
                command.tip(),
                command.source(),
                command.unitName(),
                command.division(),
                command.place(),
                command.description());
    }

    @CommandHandler
    void handle(NoteOrder command, Deadlines law, Clock clock) {
        if (!known.now().knows(command.order(), command.number())) {
            var now = Moment.of(clock);
            apply(
                    new OrderNoted(
                            id,
                            now.at(),
                            command.order(),
                            command.number(),
                            command.step(),
                            command.on()));
            known.follow(now, law);
        }
    }

    @CommandHandler
    void handle(ProposeHazardListing command, Clock clock) {
        if (!known.wasProposed(command.cureBy())) {
            apply(new HazardListingProposed(id, Moment.of(clock).at(), command.cureBy()));
        }
    }

    @CommandHandler
    void handle(CatchUpHazard command, Deadlines law, Ladder ladder, Clock clock) {
        known.catchUp(law, ladder, clock);
    }

    @EventSourcingHandler
    void on(HazardEvent event) {
        id = event.hazard();
        known.on(event);
    }

    @EventSourcingHandler
    void on(DueEvent event) {
        known.on(event);
    }
}
