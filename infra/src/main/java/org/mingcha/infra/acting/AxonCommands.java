package org.mingcha.infra.acting;

import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.mingcha.infra.ledger.AppendReceipt;
import org.mingcha.infra.ledger.ExpectedSequence;
import org.mingcha.infra.ledger.ExpectedSequence.StreamMoved;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.Recorded;

/** Commands over Axon's gateway, whose retries are bounded. */
public final class AxonCommands implements Commands {

    private static final long NONE = -1;

    private final CommandGateway gateway;
    private final Function<String, Stream<TrackedEventMessage<?>>> ledger;

    /**
     * @param ledger the events of a stream, each with its place in the ledger
     */
    public AxonCommands(
            CommandGateway gateway, Function<String, Stream<TrackedEventMessage<?>>> ledger) {
        this.gateway = gateway;
        this.ledger = ledger;
    }

    @Override
    public Recorded send(Object command) {
        try {
            AppendReceipt receipt = gateway.<AppendReceipt>send(command).join();
            return receipt.appended()
                    .map(appended -> new Recorded(appended.index(), appended.events()))
                    .orElse(Recorded.NOTHING);
        } catch (CompletionException e) {
            throw translated(e);
        }
    }

    /** Who comes too late is told that, rather than by which rule the act no longer goes. */
    @Override
    public Recorded send(Object command, String stream, long seen) {
        try (var events = ledger.apply(stream)) {
            long last = events.mapToLong(event -> sequence(event, seen)).max().orElse(NONE);
            var metadata = ExpectedSequence.after(last);
            return send(GenericCommandMessage.asCommandMessage(command).andMetaData(metadata));
        }
    }

    private static long sequence(TrackedEventMessage<?> event, long seen) {
        if (event.trackingToken().position().orElseThrow() > seen) {
            throw new Moved();
        }
        return ((DomainEventMessage<?>) event).getSequenceNumber();
    }

    private static RuntimeException translated(CompletionException e) {
        return switch (e.getCause()) {
            case ConcurrencyException concurrent -> new Conflict(concurrent);
            case StreamMoved _ -> new Moved();
            case AggregateNotFoundException unknown -> new UnknownStream(unknown);
            case RuntimeException refusedOrBroken -> refusedOrBroken;
            case null, default -> e;
        };
    }
}
