package org.mingcha.infra.wiring;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.accounts.LedgerAccounts;
import org.mingcha.infra.accounts.MongoCredentials;
import org.mingcha.infra.accounts.MongoEntrance;
import org.mingcha.infra.accounts.MongoInitialPasswords;
import org.mingcha.infra.accounts.MongoSessions;
import org.mingcha.infra.accounts.factor.MongoFactors;
import org.mingcha.query.officials.FindOfficials;
import org.mingcha.query.officials.Official;
import org.mingcha.web.act.Commands;
import org.mingcha.web.seal.Vault;
import org.mingcha.web.session.Entrance;
import org.mingcha.web.session.InitialPasswords;
import org.mingcha.web.session.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may come in. */
@Configuration(proxyBeanMethods = false)
class StaffWiring {

    @Bean
    LedgerAccounts accounts(EventStore events, QueryGateway queries) {
        return new LedgerAccounts(events, () -> officials(queries));
    }

    private static List<Official> officials(QueryGateway queries) {
        var all = ResponseTypes.multipleInstancesOf(Official.class);
        return queries.query(new FindOfficials(), all).join();
    }

    @Bean
    MongoCredentials credentials(MongoDatabase database) {
        return new MongoCredentials(database);
    }

    @Bean
    InitialPasswords initialPasswords(
            LedgerAccounts accounts, MongoCredentials credentials, SecureRandom random) {
        return new MongoInitialPasswords(accounts, credentials, random);
    }

    @Bean
    Sessions sessions(
            MongoDatabase database,
            LedgerAccounts accounts,
            MingchaProperties settings,
            Clock clock,
            SecureRandom random) {
        var said = settings.session();
        var lifetime = new MongoSessions.Lifetime(said.idle(), said.longest());
        return new MongoSessions(database, accounts, lifetime, clock, random);
    }

    @Bean
    Entrance entrance(
            MongoDatabase database,
            LedgerAccounts accounts,
            MongoCredentials credentials,
            Vault vault,
            Commands commands,
            Sessions sessions,
            Clock clock,
            SecureRandom random) {
        var factors = new MongoFactors(database, vault, random);
        return new MongoEntrance(
                database, accounts, credentials, factors, commands, sessions, clock, random);
    }
}
