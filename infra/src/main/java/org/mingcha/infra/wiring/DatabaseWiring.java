package org.mingcha.infra.wiring;

import com.mongodb.ConnectionString;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Optional;
import org.bson.Document;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.datadir.DataDirectory;
import org.mingcha.infra.embedded.EmbeddedServer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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
        return () ->
                database.runCommand(ping).containsKey("ok")
                        ? Health.up().build()
                        : Health.down().build();
    }

    /** What was acknowledged is kept, and what is read was acknowledged. */
    @Bean
    MongoClientSettingsBuilderCustomizer durability() {
        return settings ->
                settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                        .readConcern(ReadConcern.MAJORITY);
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
