package org.mingcha.infra.wiring;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.mingcha.infra.acting.ProjectionsFollowing;
import org.mingcha.infra.json.DomainJson;
import org.mingcha.infra.ledger.Ledger;
import org.mingcha.infra.metrics.ProjectionLag;
import org.mingcha.infra.projection.Projection;
import org.mingcha.infra.projection.Projections;
import org.mingcha.web.act.Following;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * From the ledger to the projections: one processor each, in ledger order; what fails waits in the
 * dead-letter queue.
 */
@Configuration(proxyBeanMethods = false)
class ProcessingWiring {

    @Bean
    ConfigurerModule processing(
            MongoTemplate collections, Serializer serializer, TransactionManager transactions) {
        return configurer ->
                configurer
                        .eventProcessing()
                        .usingPooledStreamingEventProcessors((axon, processor) ->
                                processor
                                        .initialSegmentCount(1)
                                        .batchSize(200)
                                        .initialToken(source -> source.createTailToken()))
                        .registerDeadLetterQueueProvider(group ->
                                axon ->
                                        MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                                                .processingGroup(group)
                                                .mongoTemplate(collections)
                                                .transactionManager(transactions)
                                                .serializer(serializer)
                                                .build());
    }

    @Bean
    ConfigurerModule projections(MongoDatabase database) {
        var projections = new Projections(database, DomainJson.mapper());
        return configurer -> {
            for (Projection one : Projection.values()) {
                projections.module(one, projections.live(one)).configureModule(configurer);
            }
        };
    }

    @Bean
    Following following(EventProcessingConfiguration processing) {
        return new ProjectionsFollowing(() -> streaming(processing));
    }

    @Bean
    ProjectionLag projectionLag(EventProcessingConfiguration processing, Ledger ledger) {
        return new ProjectionLag(
                () -> streaming(processing), () -> ledger.createHeadToken().position().orElse(-1));
    }

    private static Collection<StreamingEventProcessor> streaming(
            EventProcessingConfiguration processing) {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .toList();
    }
}
