package org.mingcha.infra.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.infra.attack.SmallDisk;

/** Writes that together are more than there is room on the disk, though each alone would fit. */
class FailedWriteTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int WRITERS = 12;
    private static final int OF_EACH = 14 << 20;

    @TempDir Path directory;

    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void theServerStartsAgainByItselfWithAllThatItAcknowledged() throws Exception {
        try (var disk = SmallDisk.at(directory, 100);
                var server = EmbeddedServer.start(directory, Clock.systemUTC());
                var client = MongoClients.create(server.uri())) {
            var first = server.store();
            writeAllAtOnce(client);
            assertThat(acknowledged).hasSizeLessThan(WRITERS);
            await().atMost(PATIENCE).until(() -> server.store() != first);

            disk.becomes(600);
            await().atMost(PATIENCE).ignoreExceptions().until(() -> written(client, WRITERS));

            assertThat(there(client)).containsAll(acknowledged);
        }
    }

    private void writeAllAtOnce(MongoClient client) throws InterruptedException {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                int number = i;
                writers.submit(() -> {
                    try {
                        written(client, number);
                    } catch (MongoException noRoom) {
                        // It was not acknowledged.
                    }
                });
            }
        }
    }

    private boolean written(MongoClient client, int number) {
        films(client)
                .insertOne(
                        new Document("_id", number).append("data", new Binary(new byte[OF_EACH])));
        return acknowledged.add(number);
    }

    private static Set<Integer> there(MongoClient client) {
        var there = new HashSet<Integer>();
        films(client).find().map(film -> film.getInteger("_id")).into(there);
        return there;
    }

    private static MongoCollection<Document> films(MongoClient client) {
        return client.getDatabase("test").getCollection("films");
    }
}
