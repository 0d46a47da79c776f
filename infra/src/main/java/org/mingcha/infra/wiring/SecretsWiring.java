package org.mingcha.infra.wiring;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.mingcha.infra.vault.receipt.HkdfReceipts;
import org.mingcha.web.seal.Receipts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What only its holder opens. */
@Configuration(proxyBeanMethods = false)
public class SecretsWiring {

    @Bean
    Receipts receipts(SecureRandom random) throws GeneralSecurityException {
        return new HkdfReceipts(random);
    }
}
