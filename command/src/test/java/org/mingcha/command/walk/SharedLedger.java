package org.mingcha.command.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * The ledger that both nodes write: a stream has one event of each number, and who comes second is
 * told so. Something may be made to happen just before the next append, as another node would.
 */
public final class SharedLedger implements EventStorageEngine {

    private final List<DomainEventMessage<?>> all = new ArrayList<>();
    private final Map<String, List<DomainEventMessage<?>>> streams = new HashMap<>();
    private Optional<Runnable> meanwhile = Optional.empty();

    /** Once, before anything else is stored. */
    void beforeNextAppend(Runnable other) {
        meanwhile = Optional.of(other);
    }

    void nothingMore() {
        meanwhile = Optional.empty();
    }

    List<DomainEventMessage<?>> all() {
        return all;
    }

    /** What of that kind a stream recorded. */
    public <E> List<E> of(String stream, Class<E> kind) {
        return streams.getOrDefault(stream, List.of()).stream()
                .map(DomainEventMessage::getPayload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        var other = meanwhile;
        meanwhile = Optional.empty();
        // On a thread of its own: on this one it would be a part of what is being stored.
        other.ifPresent(it -> CompletableFuture.runAsync(it, Thread::startVirtualThread).join());
        for (var event : events) {
            var message = (DomainEventMessage<?>) event;
            var stream =
                    streams.computeIfAbsent(
                            message.getAggregateIdentifier(), _ -> new ArrayList<>());
            if (message.getSequenceNumber() != stream.size()) {
                throw new ConcurrencyException("another node was first");
            }
            stream.add(message);
            all.add(message);
        }
    }

    @Override
    public DomainEventStream readEvents(String stream, long first) {
        var events = List.copyOf(streams.getOrDefault(stream, List.of()));
        return DomainEventStream.of(events.stream().skip(first));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return Optional.ofNullable(streams.get(stream)).map(events -> events.size() - 1L);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken token, boolean mayBlock) {
        return Stream.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    @SuppressWarnings("NullAway")
    public TrackingToken createTailToken() {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public TrackingToken createHeadToken() {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public TrackingToken createTokenAt(Instant moment) {
        return null;
    }
}
