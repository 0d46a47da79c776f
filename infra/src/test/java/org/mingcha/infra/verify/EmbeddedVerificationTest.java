package org.mingcha.infra.verify;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.infra.embedded.EmbeddedServer;

class EmbeddedVerificationTest extends VerificationSuite {

    private static EmbeddedServer server;
    private static MongoClient client;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = EmbeddedServer.start(data, Clock.systemUTC());
        client = MongoClients.create(server.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Override
    MongoClient client() {
        return client;
    }
}
