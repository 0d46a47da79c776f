package org.mingcha.infra.wiring;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import org.mingcha.command.Streams;
import org.mingcha.command.reward.OrderOfReceipt;
import org.mingcha.infra.datadir.DataDirectory;
import org.mingcha.infra.ledger.Ledger;
import org.mingcha.infra.ledger.LedgerOrder;
import org.mingcha.infra.ledger.OpenLedger;
import org.mingcha.infra.ledger.commits.Commits;
import org.mingcha.infra.ledger.commits.MongoCommits;
import org.mingcha.infra.ledger.text.Salts;
import org.mingcha.infra.ledger.text.StoredNames;
import org.mingcha.infra.log.store.SaltSecret;
import org.mingcha.infra.past.LedgerPast;
import org.mingcha.infra.time.ClockHealth;
import org.mingcha.web.audit.LedgerEvents;
import org.mingcha.web.audit.Past;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** The ledger, to be written by streams and to be read by auditors. */
@Configuration(proxyBeanMethods = false)
public class LedgerWiring {

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    @Bean
    Commits commits(MongoDatabase database) {
        return new MongoCommits(database);
    }

    /** Whoever lost all keys is told first of those without which nothing can be opened. */
    @Bean
    @DependsOn("keyEncryption")
    Salts salts(MongoDatabase database, DataDirectory data, SecureRandom random) {
        return new SaltSecret(database, data.path()).salts(random);
    }

    @Bean
    Ledger ledger(Commits commits, Salts salts, MeterRegistry meters) {
        return new Ledger(commits, new StoredNames(Streams.EVENTS), salts, meters);
    }

    @Bean
    OrderOfReceipt orderOfReceipt(Commits commits) {
        return new LedgerOrder(commits);
    }

    @Bean
    LedgerEvents openLedger(Commits commits) {
        return new OpenLedger(commits);
    }

    @Bean
    ClockHealth clockHealthIndicator(Commits commits, Clock clock) {
        return new ClockHealth(commits, clock);
    }

    @Bean
    Past past(Ledger ledger) {
        return new LedgerPast(ledger);
    }
}
