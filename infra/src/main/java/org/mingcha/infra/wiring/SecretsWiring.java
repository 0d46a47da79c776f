package org.mingcha.infra.wiring;

import com.mongodb.client.MongoDatabase;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import org.mingcha.infra.accounts.MongoAccounts;
import org.mingcha.infra.accounts.MongoSessions;
import org.mingcha.infra.vault.receipt.HkdfReceipts;
import org.mingcha.web.seal.Receipts;
import org.mingcha.web.session.Accounts;
import org.mingcha.web.session.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receipts, and who may come in. */
@Configuration(proxyBeanMethods = false)
public class SecretsWiring {

    @Bean
    Receipts receipts(SecureRandom random) throws GeneralSecurityException {
        return new HkdfReceipts(random);
    }

    @Bean
    MongoAccounts accounts(MongoDatabase database, Clock clock) {
        return new MongoAccounts(database, clock);
    }

    @Bean
    Sessions sessions(MongoDatabase database, Accounts accounts, Clock clock, SecureRandom random) {
        return new MongoSessions(database, accounts, clock, random);
    }
}
