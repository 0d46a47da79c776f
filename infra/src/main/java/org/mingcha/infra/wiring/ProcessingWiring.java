package org.mingcha.infra.wiring;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.mingcha.infra.acting.ProjectionsFollowing;
import org.mingcha.infra.acting.StoredPositions;
import org.mingcha.infra.deadletter.DeadLetters;
import org.mingcha.infra.json.DomainJson;
import org.mingcha.infra.ledger.Ledger;
import org.mingcha.infra.metrics.ProjectionLag;
import org.mingcha.infra.policy.Policies;
import org.mingcha.infra.projection.Projection;
import org.mingcha.infra.projection.Projections;
import org.mingcha.infra.projection.Revival;
import org.mingcha.infra.time.Rounds;
import org.mingcha.query.deadlines.Foresight;
import org.mingcha.web.act.Following;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * From the ledger to the projections: one processor each, in ledger order; what fails waits in the
 * dead-letter queue.
 */
@Configuration(proxyBeanMethods = false)
class ProcessingWiring {

    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final Duration RECLAIM = Duration.ofSeconds(1);
    private static final Duration REVIVAL = Duration.ofSeconds(5);
    private static final int BATCH = 200;

    /** Looks for what other nodes appended ten times a second; of its own it is told at once. */
    @Bean
    EmbeddedEventStore eventStore(Ledger ledger, org.axonframework.config.Configuration axon) {
        return EmbeddedEventStore.builder()
                .storageEngine(ledger)
                .fetchDelay(GLANCE.toMillis())
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .build();
    }

    /**
     * One thread each, woken by the event store: Axon's pooled processors would look twice a
     * second.
     */
    @Bean
    ConfigurerModule processing() {
        return configurer ->
                configurer
                        .registerComponent(
                                TrackingEventProcessorConfiguration.class, _ -> oneThread())
                        .eventProcessing()
                        .usingTrackingEventProcessors();
    }

    private static TrackingEventProcessorConfiguration oneThread() {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(BATCH)
                .andTokenClaimInterval(RECLAIM.toMillis(), TimeUnit.MILLISECONDS)
                .andInitialTrackingToken(StreamableMessageSource::createTailToken);
    }

    @Bean
    Projections projections(MongoDatabase database, Foresight law) {
        return new Projections(database, DomainJson.mapper(), law);
    }

    /**
     * Each over the generation that is live now, with a dead-letter queue of that generation: what
     * an older one could not handle does not hold up one that was built anew.
     */
    @Bean
    ConfigurerModule liveGenerations(
            Projections projections, MongoTemplate collections, Serializer serializer) {
        return configurer -> {
            for (Projection one : Projection.values()) {
                var live = projections.live(one);
                projections.module(one, live).configureModule(configurer);
                configurer
                        .eventProcessing()
                        .registerDeadLetterQueue(
                                one.group(),
                                _ -> DeadLetters.of(live.name(), collections, serializer));
            }
        };
    }

    @Bean
    Following following(
            EventProcessingConfiguration processing,
            Policies policies,
            Ledger ledger,
            MongoTemplate collections,
            Serializer serializer) {
        var stored = new StoredPositions(collections.trackingTokensCollection(), serializer);
        return new ProjectionsFollowing(
                () -> projections(processing), policies::processors, () -> head(ledger), stored);
    }

    @Bean
    ProjectionLag projectionLag(EventProcessingConfiguration processing, Ledger ledger) {
        return new ProjectionLag(() -> projections(processing), () -> head(ledger));
    }

    @Bean
    Rounds revivals(EventProcessingConfiguration processing) {
        return new Rounds("revivals", REVIVAL, new Revival(() -> all(processing)));
    }

    static long head(Ledger ledger) {
        return ledger.createHeadToken().position().orElse(-1);
    }

    private static Collection<StreamingEventProcessor> projections(
            EventProcessingConfiguration processing) {
        return all(processing).stream()
                .filter(processor -> !Policies.named(processor.getName()))
                .toList();
    }

    private static Collection<StreamingEventProcessor> all(
            EventProcessingConfiguration processing) {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .toList();
    }
}
