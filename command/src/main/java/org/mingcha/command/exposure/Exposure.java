package org.mingcha.command.exposure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.exposure.ExposureCommand.CatchUpExposure;
import org.mingcha.command.exposure.ExposureCommand.ExposePenalty;
import org.mingcha.command.exposure.ExposureCommand.ProposeExposure;
import org.mingcha.command.exposure.ExposureEvent.AddresseeNamed;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;

/** How an exposure begins; what it goes through is {@link Making}, then {@link Display}. */
class Exposure {

    @AggregateIdentifier private ExposureId id;

    private final Known known = new Known();

    @AggregateMember private final Making making = new Making(known);

    @AggregateMember private final Display display = new Display(known);

    Exposure() {}

    /** A penalty is exposed once: whoever proposes it again finds the exposure that there is. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProposeExposure command, EventStore events, Clock clock) {
        var now = Moment.of(clock);
        var by = command.by();
        by.requireRole(ExposureActs.PROPOSERS);
        by.requireDivision(command.division());
        if (!known.begun()) {
            var proposed = Proposals.of(command, events, now);
            apply(proposed);
            Proposals.addressee(command)
                    .map(a -> named(proposed, a, command))
                    .ifPresent(it -> apply(it));
        }
    }

    /** What another stream caused may come twice, or late. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ExposePenalty command, EventStore events, Clock clock) {
        if (!known.begun()) {
            Proposals.of(command, events, Moment.of(clock)).ifPresent(it -> apply(it));
        }
    }

    @CommandHandler
    void handle(CatchUpExposure command, Deadlines law, Ladder ladder, Clock clock) {
        Catching.up(known, law, ladder, clock);
    }

    private static AddresseeNamed named(
            ExposureProposed proposed, Addressee addressee, ProposeExposure command) {
        return new AddresseeNamed(
                proposed.exposure(),
                proposed.by(),
                proposed.at(),
                addressee,
                command.addresseeName());
    }

    @EventSourcingHandler
    void on(ExposureEvent event) {
        if (event instanceof ExposureProposed proposed) {
            id = proposed.exposure();
        }
        known.on(event);
    }

    @EventSourcingHandler
    void on(DueEvent event) {
        known.dates().on(event);
    }
}
