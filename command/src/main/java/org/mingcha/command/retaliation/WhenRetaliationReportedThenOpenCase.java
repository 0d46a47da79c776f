package org.mingcha.command.retaliation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.retaliation.RetaliationCommand.OpenRetaliation;
import org.mingcha.command.retaliation.RetaliationCommand.RepeatRetaliation;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationRepeated;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationNotConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationReported;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipStanding;

/**
 * One case at a time for each tip-off: what is said while one waits counts for it, also by its
 * date. What was decided on the tip-off itself, before there were such cases, stays decided.
 */
@ProcessingGroup("when-retaliation-reported-then-open-case")
class WhenRetaliationReportedThenOpenCase {

    @EventHandler
    void on(
            RetaliationReported reported,
            @SequenceNumber long number,
            EventStore events,
            CommandGateway commands) {
        var tip = events.readEvents(reported.tip().value()).asStream().toList();
        if (begun(reported.tip(), number, events)) {
            return;
        }
        var before = latestBefore(tip, reported.tip(), number, events);
        before.ifPresent(
                last -> commands.sendAndWait(new RepeatRetaliation(last, reported.on(), number)));
        boolean settled =
                before.map(last -> counts(last, number, events))
                        .orElseGet(() -> decidedAfter(number, tip));
        if (!settled) {
            commands.sendAndWait(opening(reported, number, tip, events));
        }
    }

    /** Whether the case took the report for its own, now or before. */
    private static boolean counts(RetaliationId retaliation, long number, EventStore events) {
        return events.readEvents(retaliation.value())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .anyMatch(event ->
                        event instanceof RetaliationRepeated repeated
                                && repeated.number() == number);
    }

    private static boolean begun(TipId tip, long number, EventStore events) {
        var id = RetaliationId.of(tip, number).value();
        return events.lastSequenceNumberFor(id).isPresent();
    }

    private static Optional<RetaliationId> latestBefore(
            List<? extends DomainEventMessage<?>> stream,
            TipId tip,
            long number,
            EventStore events) {
        return stream.stream()
                .filter(message -> message.getPayload() instanceof RetaliationReported)
                .map(DomainEventMessage::getSequenceNumber)
                .filter(earlier -> earlier < number && begun(tip, earlier, events))
                .max(Comparator.naturalOrder())
                .map(opening -> RetaliationId.of(tip, opening));
    }

    private static boolean decidedAfter(long number, List<? extends DomainEventMessage<?>> stream) {
        return stream.stream()
                .filter(message -> message.getSequenceNumber() > number)
                .map(DomainEventMessage::getPayload)
                .anyMatch(event ->
                        event instanceof RetaliationConfirmed
                                || event instanceof RetaliationNotConfirmed);
    }

    private static OpenRetaliation opening(
            RetaliationReported reported,
            long number,
            List<? extends DomainEventMessage<?>> stream,
            EventStore events) {
        var tip = reported.tip();
        return new OpenRetaliation(
                RetaliationId.of(tip, number),
                reported.on(),
                tip,
                number,
                unit(stream),
                TipStanding.read(events, tip).orElseThrow().custody().division(),
                reported.decideBy());
    }

    private static UnitName unit(List<? extends DomainEventMessage<?>> stream) {
        return ((TipSubmitted) stream.getFirst().getPayload()).unitName();
    }
}
