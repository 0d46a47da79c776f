package org.mingcha.infra.wiring;

import com.mongodb.client.MongoDatabase;
import org.mingcha.infra.export.LedgerExports;
import org.mingcha.infra.log.ServedLog;
import org.mingcha.infra.log.store.MongoRegisteredKeys;
import org.mingcha.web.audit.LedgerEvents;
import org.mingcha.web.export.Exports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What auditors take away. */
@Configuration(proxyBeanMethods = false)
class AuditWiring {

    @Bean
    Exports exports(LedgerEvents ledger, ServedLog tree, MongoDatabase database) {
        return new LedgerExports(ledger, tree, new MongoRegisteredKeys(database));
    }
}
