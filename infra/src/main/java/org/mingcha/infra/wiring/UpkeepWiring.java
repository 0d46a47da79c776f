package org.mingcha.infra.wiring;

import com.mongodb.client.MongoDatabase;
import org.axonframework.config.EventProcessingConfiguration;
import org.mingcha.infra.datadir.DataDirectory;
import org.mingcha.infra.law.LawDirectory;
import org.mingcha.infra.log.LogService;
import org.mingcha.infra.log.store.MongoRegisteredKeys;
import org.mingcha.infra.upkeep.LiveUpkeep;
import org.mingcha.infra.vault.Rewrapping;
import org.mingcha.infra.vault.wrap.KeyEncryption;
import org.mingcha.web.audit.LedgerEvents;
import org.mingcha.web.upkeep.Upkeep;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What administrators see of the running program. */
@Configuration(proxyBeanMethods = false)
class UpkeepWiring {

    @Bean
    Upkeep upkeep(
            ObjectProvider<EventProcessingConfiguration> processing,
            LedgerEvents ledger,
            LogService log,
            MongoDatabase database,
            KeyEncryption encryption,
            Rewrapping rewrapping,
            LawDirectory law,
            DataDirectory data) {
        return new LiveUpkeep(
                processing::getObject,
                ledger,
                log,
                new MongoRegisteredKeys(database),
                encryption,
                rewrapping,
                law,
                data.path());
    }
}
