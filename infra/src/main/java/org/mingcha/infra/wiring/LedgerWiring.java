package org.mingcha.infra.wiring;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import org.mingcha.command.Streams;
import org.mingcha.infra.ledger.Ledger;
import org.mingcha.infra.ledger.OpenLedger;
import org.mingcha.infra.ledger.commits.Commits;
import org.mingcha.infra.ledger.commits.MongoCommits;
import org.mingcha.infra.ledger.text.StoredNames;
import org.mingcha.web.audit.LedgerEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger, to be written by streams and to be read by auditors. */
@Configuration(proxyBeanMethods = false)
public class LedgerWiring {

    private static final int SALT_BYTES = 32;

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    @Bean
    Commits commits(MongoDatabase database) {
        return new MongoCommits(database);
    }

    @Bean
    Ledger ledger(Commits commits, SecureRandom random, MeterRegistry meters) {
        return new Ledger(commits, new StoredNames(Streams.EVENTS), () -> salt(random), meters);
    }

    @Bean
    LedgerEvents openLedger(Commits commits) {
        return new OpenLedger(commits);
    }

    private static byte[] salt(SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }
}
