package org.mingcha.infra;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.Optional;
import java.util.UUID;

/**
 * A fresh database for one test: on the server that {@code MINGCHA_TEST_MONGODB_URI} names, or on
 * one in this process.
 */
public final class TestDatabase implements AutoCloseable {

    private final Optional<MongoServer> server;
    private final MongoClient client;
    private final MongoDatabase database;

    public TestDatabase() {
        Optional<String> named = Optional.ofNullable(System.getenv("MINGCHA_TEST_MONGODB_URI"));
        this.server =
                named.isPresent()
                        ? Optional.empty()
                        : Optional.of(new MongoServer(H2Backend.inMemory()));
        this.client =
                MongoClients.create(
                        server.map(MongoServer::bindAndGetConnectionString)
                                .or(() -> named)
                                .orElseThrow());
        this.database = client.getDatabase("t" + UUID.randomUUID().toString().replace("-", ""));
    }

    public MongoDatabase get() {
        return database;
    }

    @Override
    public void close() {
        database.drop();
        client.close();
        server.ifPresent(MongoServer::shutdownNow);
    }
}
