package org.mingcha.infra.wiring;

import com.mongodb.ConnectionString;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.datadir.DataDirectory;
import org.mingcha.infra.embedded.EmbeddedServer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database: the configured one, or the embedded one where none is. */
@Configuration(proxyBeanMethods = false)
public class DatabaseWiring {

    private static final String DATABASE = "mingcha";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    DataDirectory dataDirectory(MingchaProperties settings) {
        return DataDirectory.at(settings.dataDir());
    }

    @Bean
    MongoDatabase database(MongoClient client, MongoConnectionDetails connection) {
        return client.getDatabase(
                Optional.ofNullable(connection.getConnectionString().getDatabase())
                        .orElse(DATABASE));
    }

    /** Asked by a command that every server knows. */
    @Bean
    HealthIndicator databaseHealthIndicator(MongoDatabase database) {
        var ping = new Document("ping", 1);
        return new AbstractHealthIndicator() {
            @Override
            protected void doHealthCheck(Health.Builder health) {
                database.runCommand(ping);
                health.up();
            }
        };
    }

    /**
     * What was acknowledged is kept, and what is read was acknowledged. Where no server answers,
     * people are told soon, unless the address of the database says how long to wait.
     */
    @Bean
    MongoClientSettingsBuilderCustomizer durability(MongoConnectionDetails connection) {
        long patience =
                Optional.ofNullable(connection.getConnectionString().getServerSelectionTimeout())
                        .map(Integer::longValue)
                        .orElse(PATIENCE.toMillis());
        return settings ->
                settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                        .readConcern(ReadConcern.MAJORITY)
                        .applyToClusterSettings(cluster ->
                                cluster.serverSelectionTimeout(patience, TimeUnit.MILLISECONDS));
    }

    /** Runs inside this process where no database is named. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.mongodb.uri", matchIfMissing = true, havingValue = "none")
    static class Embedded {

        @Bean
        EmbeddedServer embeddedServer(DataDirectory data, Clock clock) {
            return EmbeddedServer.start(data.path(), clock);
        }

        @Bean
        MongoConnectionDetails embeddedConnection(EmbeddedServer server) {
            var connection = new ConnectionString(server.uri());
            return () -> connection;
        }
    }
}
