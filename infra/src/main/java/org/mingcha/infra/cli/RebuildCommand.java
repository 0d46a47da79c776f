package org.mingcha.infra.cli;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.json.DomainJson;
import org.mingcha.infra.ledger.Ledger;
import org.mingcha.infra.projection.ProjectionRebuild;
import org.mingcha.infra.projection.Projections;
import org.mingcha.infra.wiring.DatabaseWiring;
import org.mingcha.infra.wiring.LawWiring;
import org.mingcha.infra.wiring.LedgerWiring;
import org.mingcha.infra.wiring.TimeWiring;
import org.mingcha.infra.wiring.TokenWiring;
import org.mingcha.query.deadlines.Foresight;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What {@code rebuild} needs of the program, and no more. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MingchaProperties.class)
@ImportAutoConfiguration(MongoAutoConfiguration.class)
@Import({
    DatabaseWiring.class,
    TimeWiring.class,
    LawWiring.class,
    LedgerWiring.class,
    TokenWiring.class
})
class RebuildCommand {

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Bean
    Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }

    @Bean
    ProjectionRebuild rebuild(
            Ledger ledger, TokenStore tokens, MongoDatabase database, Foresight law) {
        return new ProjectionRebuild(
                ledger, tokens, new Projections(database, DomainJson.mapper(), law));
    }
}
