package org.mingcha.infra.security.oidc;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.OidcSettings;
import org.mingcha.query.officials.FindOfficials;
import org.mingcha.query.officials.Official;
import org.mingcha.web.act.Commands;
import org.mingcha.web.provider.IdentityProvider;
import org.mingcha.web.provider.NoProvider;
import org.mingcha.web.session.Sessions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** Signing in at an identity provider, where the settings name one. */
@Configuration(proxyBeanMethods = false)
class OidcWiring {

    private static final String NAMED = "!'${mingcha.oidc.issuer:}'.isBlank()";

    @Bean
    @ConditionalOnExpression(NAMED)
    Discovery discovery(MingchaProperties settings) {
        var said = settings.oidc();
        return new Discovery(new Terms(said), said, web(said), Clock.systemUTC());
    }

    /** Follows no redirect: whom we ask is who answers. */
    private static WebClient web(OidcSettings settings) {
        var client =
                HttpClient.newBuilder()
                        .connectTimeout(settings.patience())
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
        var connector = new JdkClientHttpConnector(client);
        connector.setReadTimeout(settings.patience());
        return WebClient.builder().clientConnector(connector).build();
    }

    @Bean
    IdentityProvider identityProvider(
            ObjectProvider<Discovery> discovery,
            MingchaProperties settings,
            MongoDatabase database,
            QueryGateway queries,
            EventStore events,
            Commands commands,
            Sessions sessions,
            Clock clock,
            SecureRandom random) {
        var known = discovery.getIfAvailable();
        if (known == null) {
            return new NoProvider();
        }
        var all = ResponseTypes.multipleInstancesOf(Official.class);
        var admissions =
                new Admissions(
                        () -> queries.query(new FindOfficials(), all).join(),
                        events,
                        commands,
                        sessions);
        var flows = new MongoFlows(database, clock, random);
        return new OidcProvider(settings.oidc(), known, flows, admissions);
    }

    /** Beside readiness: who has an account here still signs in. */
    @Bean
    @ConditionalOnExpression(NAMED)
    HealthIndicator oidcHealthIndicator(Discovery discovery) {
        return () -> (discovery.answers() ? Health.up() : Health.down()).build();
    }
}
