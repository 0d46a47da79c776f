package org.mingcha.infra.wiring;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.mingcha.command.account.Caseload;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.accounts.LedgerAccounts;
import org.mingcha.infra.accounts.MongoCredentials;
import org.mingcha.infra.accounts.MongoInitialPasswords;
import org.mingcha.infra.accounts.SecondFactor;
import org.mingcha.infra.accounts.Secrets;
import org.mingcha.infra.accounts.entrance.MongoEntrance;
import org.mingcha.infra.accounts.entrance.MongoOwnSecrets;
import org.mingcha.infra.accounts.factor.MongoFactors;
import org.mingcha.infra.accounts.session.Lifetime;
import org.mingcha.infra.accounts.session.MongoOwnSessions;
import org.mingcha.infra.accounts.session.MongoSessions;
import org.mingcha.infra.accounts.token.MongoTokens;
import org.mingcha.query.officials.FindOfficials;
import org.mingcha.query.officials.Official;
import org.mingcha.query.worklist.CountOpenOf;
import org.mingcha.web.act.Commands;
import org.mingcha.web.own.OwnSecrets;
import org.mingcha.web.own.OwnSessions;
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

    /** By the list of work, which follows the ledger by some milliseconds. */
    @Bean
    Caseload caseload(QueryGateway queries) {
        return officer -> queries.query(new CountOpenOf(officer), Long.class).join();
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
    Lifetime sessionLifetime(MingchaProperties settings) {
        return new Lifetime(settings.session().idle(), settings.session().longest());
    }

    @Bean
    Sessions sessions(
            MongoDatabase database,
            LedgerAccounts accounts,
            Lifetime lifetime,
            Clock clock,
            SecureRandom random) {
        return new MongoSessions(database, accounts, lifetime, clock, random);
    }

    @Bean
    OwnSessions ownSessions(
            MongoDatabase database, LedgerAccounts accounts, Lifetime lifetime, Clock clock) {
        return new MongoOwnSessions(database, accounts, lifetime, clock);
    }

    @Bean
    Secrets secrets(
            LedgerAccounts accounts,
            MongoCredentials credentials,
            Commands commands,
            MingchaProperties settings,
            Clock clock) {
        return new Secrets(
                accounts,
                credentials,
                commands,
                name -> settings.oidc().leavesPassword(name.value()),
                clock);
    }

    @Bean
    SecondFactor secondFactor(
            MongoDatabase database,
            Vault vault,
            Commands commands,
            Clock clock,
            SecureRandom random) {
        return new SecondFactor(new MongoFactors(database, vault, random), commands, clock);
    }

    @Bean
    Entrance entrance(
            MongoDatabase database,
            Secrets secrets,
            SecondFactor secondFactor,
            Sessions sessions,
            Clock clock,
            SecureRandom random) {
        return new MongoEntrance(database, secrets, secondFactor, sessions, clock, random);
    }

    @Bean
    OwnSecrets ownSecrets(
            MongoDatabase database,
            Secrets secrets,
            SecondFactor secondFactor,
            Sessions sessions,
            Clock clock,
            SecureRandom random) {
        return new MongoOwnSecrets(database, secrets, secondFactor, sessions, clock, random);
    }

    @Bean
    MongoTokens tokens(
            MongoDatabase database,
            LedgerAccounts accounts,
            Commands commands,
            Clock clock,
            SecureRandom random) {
        return new MongoTokens(database, accounts, commands, clock, random);
    }
}
