package org.mingcha.infra.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RevivalTest {

    private final Counting counting = new Counting();
    private Configuration axon;
    private Revival revival;

    @BeforeEach
    void start() {
        var configurer = DefaultConfigurer.defaultConfiguration();
        configurer.configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine());
        configurer.eventProcessing().usingTrackingEventProcessors();
        configurer.eventProcessing().registerEventHandler(_ -> counting);
        axon = configurer.start();
        revival = new Revival(() -> List.of(processor()));
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void whatAnErrorEndedGoesOnWhereItWas() {
        publish("one");
        await().until(() -> counting.seen.contains("one"));
        counting.fails.set(true);
        publish("two");
        await().dontCatchUncaughtExceptions().until(() -> processor().isError());

        counting.fails.set(false);
        revival.run();

        await().until(() -> counting.seen.contains("two"));
        assertThat(counting.seen).containsExactly("one", "two");
    }

    @Test
    void whatRunsIsLeftAlone() {
        publish("one");
        await().until(() -> counting.seen.contains("one"));

        revival.run();

        assertThat(processor().isRunning()).isTrue();
        assertThat(counting.seen).containsExactly("one");
    }

    private void publish(String event) {
        axon.eventStore().publish(GenericEventMessage.asEventMessage(event));
    }

    private StreamingEventProcessor processor() {
        return axon.eventProcessingConfiguration()
                .eventProcessor("counting", StreamingEventProcessor.class)
                .orElseThrow();
    }

    /** Fails with what is no exception, as a thread does for which there is no memory. */
    @ProcessingGroup("counting")
    static final class Counting {

        private final AtomicBoolean fails = new AtomicBoolean();
        private final List<String> seen = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(String event) {
            if (fails.get()) {
                throw new LinkageError("no exception");
            }
            seen.add(event);
        }
    }
}
