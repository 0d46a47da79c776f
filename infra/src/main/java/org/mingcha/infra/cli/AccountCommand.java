package org.mingcha.infra.cli;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.mingcha.command.place.Divisions;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.accounts.AccountStreams;
import org.mingcha.infra.accounts.CreateAccount;
import org.mingcha.infra.accounts.MongoCredentials;
import org.mingcha.infra.ledger.Ledger;
import org.mingcha.infra.wiring.DatabaseWiring;
import org.mingcha.infra.wiring.LawWiring;
import org.mingcha.infra.wiring.LedgerWiring;
import org.mingcha.infra.wiring.TimeWiring;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What {@code create-account} needs of the program, and no more. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MingchaProperties.class)
@ImportAutoConfiguration(MongoAutoConfiguration.class)
@Import({DatabaseWiring.class, TimeWiring.class, LawWiring.class, LedgerWiring.class})
class AccountCommand {

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Bean
    AccountStreams accountStreams(Ledger ledger, Divisions divisions, Clock clock) {
        return new AccountStreams(ledger, divisions, clock);
    }

    @Bean
    CreateAccount createAccount(
            MongoDatabase database, AccountStreams streams, Divisions divisions, Clock clock) {
        return new CreateAccount(
                new MongoCredentials(database), streams, divisions, clock, System.in);
    }
}
