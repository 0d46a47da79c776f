package org.mingcha.command;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.List;
import org.axonframework.common.Priority;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.FixedValueParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Streams beside the one on stage: a fixture's own event store knows none but that one. */
@Priority(Priority.FIRST)
public final class OtherStreams implements ParameterResolverFactory {

    private final EventStore store;

    OtherStreams(EventStore store) {
        this.store = store;
    }

    public static EventStore empty() {
        return EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    }

    public static EventStore holding(Object streamId, List<?> events) {
        var store = empty();
        add(store, streamId, events);
        return store;
    }

    public static void add(EventStore store, Object streamId, List<?> events) {
        for (int sequence = 0; sequence < events.size(); sequence++) {
            store.publish(
                    new GenericDomainEventMessage<>(
                            "stream", streamId.toString(), sequence, events.get(sequence)));
        }
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == EventStore.class
                ? new FixedValueParameterResolver<>(store)
                : null;
    }
}
