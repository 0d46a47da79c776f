package org.mingcha.infra.wiring;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.redaction.Redaction;
import org.mingcha.infra.redaction.ExposurePreparation;
import org.mingcha.web.act.Preparation;
import org.mingcha.web.seal.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The comparison of what is made public with what reporters wrote; a faulty list stops the start.
 */
@Configuration(proxyBeanMethods = false)
class RedactionWiring {

    @Bean
    Redaction redaction() {
        return Redaction.shipped();
    }

    @Bean
    Preparation preparation(EventStore events, Vault vault, Redaction redaction) {
        return new ExposurePreparation(events, vault, redaction);
    }
}
