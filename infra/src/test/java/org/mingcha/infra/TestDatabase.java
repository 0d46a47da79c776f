package org.mingcha.infra;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.mingcha.infra.embedded.EmbeddedServer;

/**
 * A fresh database for one test: on the server that {@code MINGCHA_TEST_MONGODB_URI} names, or on
 * the embedded one, which is started once and kept for all tests of this process.
 */
public final class TestDatabase implements AutoCloseable {

    private final MongoClient client;
    private final MongoDatabase database;

    public TestDatabase() {
        this.client = MongoClients.create(server());
        this.database = client.getDatabase("t" + UUID.randomUUID().toString().replace("-", ""));
    }

    private static String server() {
        return Optional.ofNullable(System.getenv("MINGCHA_TEST_MONGODB_URI"))
                .orElseGet(() -> Embedded.SERVER.uri());
    }

    public MongoDatabase get() {
        return database;
    }

    /** The connection string by which another process finds this database. */
    public String uri() {
        return server().replaceFirst("(//[^/]+)(/[^?]*)?", "$1/" + database.getName());
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }

    /** Started by the first test that needs it. */
    private static final class Embedded {

        private static final EmbeddedServer SERVER = start();

        private static EmbeddedServer start() {
            try {
                Path directory = Files.createTempDirectory(Path.of("target"), "embedded");
                return EmbeddedServer.start(directory, Clock.systemUTC());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
