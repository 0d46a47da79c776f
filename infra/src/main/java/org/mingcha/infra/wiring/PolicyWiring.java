package org.mingcha.infra.wiring;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.serialization.Serializer;
import org.mingcha.infra.deadletter.DeadLetters;
import org.mingcha.infra.policy.Policies;
import org.mingcha.infra.policy.PolicyHealth;
import org.mingcha.infra.policy.PolicyMeters;
import org.mingcha.infra.policy.Retries;
import org.mingcha.infra.policy.WaitingEvents;
import org.mingcha.infra.time.Rounds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the streams' modules register as policies runs like a projection, and what one of them
 * cannot follow up waits, is seen, and is tried again.
 */
@Configuration(proxyBeanMethods = false)
class PolicyWiring {

    private static final Duration ROUND = Duration.ofSeconds(5);

    /** A provider of none, as Axon has it, is a null. */
    @Bean
    @SuppressWarnings("NullAway")
    ConfigurerModule policyQueues(MongoTemplate collections, Serializer serializer) {
        return configurer ->
                configurer
                        .eventProcessing()
                        .registerDeadLetterQueueProvider(group ->
                                Policies.named(group)
                                        ? _ -> DeadLetters.of(group, collections, serializer)
                                        : null);
    }

    @Bean
    Policies policies(ObjectProvider<EventProcessingConfiguration> processing) {
        return new Policies(processing::getObject);
    }

    @Bean
    WaitingEvents waitingEvents(MongoTemplate collections) {
        return new WaitingEvents(collections.deadLetterCollection());
    }

    @Bean
    Rounds policyRounds(WaitingEvents waiting, Policies policies) {
        return new Rounds("policies", ROUND, new Retries(waiting, policies, Clock.systemUTC()));
    }

    @Bean
    HealthIndicator policiesHealthIndicator(WaitingEvents waiting, Policies policies) {
        return new PolicyHealth(waiting, policies);
    }

    @Bean
    PolicyMeters policyMeters(WaitingEvents waiting, Policies policies) {
        return new PolicyMeters(waiting, policies);
    }
}
