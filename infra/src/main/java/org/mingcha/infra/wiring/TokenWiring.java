package org.mingcha.infra.wiring;

import com.mongodb.client.MongoDatabase;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.mingcha.infra.deadletter.LetterIds;
import org.mingcha.infra.embedded.EmbeddedServer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How far each projection has come, and which node keeps it up. */
@Configuration(proxyBeanMethods = false)
public class TokenWiring {

    /** So long a projection stands still at most when the node that keeps it up dies. */
    private static final Duration CLAIM = Duration.ofSeconds(10);

    /**
     * The embedded database serves one process at a time: what it left claimed when it was killed
     * is its own.
     */
    private static final String ONLY_NODE = "embedded";

    @Bean
    MongoTemplate axonCollections(MongoDatabase database) {
        return DefaultMongoTemplate.builder().mongoDatabase(LetterIds.in(database)).build();
    }

    /** One insert or update is atomic by itself, and nothing here needs more. */
    @Bean
    TransactionManager transactionManager() {
        return NoTransactionManager.instance();
    }

    @Bean
    TokenStore tokenStore(
            MongoTemplate collections,
            Serializer serializer,
            TransactionManager transactions,
            ObjectProvider<EmbeddedServer> embedded) {
        return MongoTokenStore.builder()
                .mongoTemplate(collections)
                .serializer(serializer)
                .transactionManager(transactions)
                .claimTimeout(CLAIM)
                .nodeId(embedded.getIfAvailable() == null ? thisProcess() : ONLY_NODE)
                .build();
    }

    private static String thisProcess() {
        return ManagementFactory.getRuntimeMXBean().getName();
    }
}
