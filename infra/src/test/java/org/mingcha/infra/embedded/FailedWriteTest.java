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
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.infra.attack.SmallDisk;
import org.mingcha.infra.embedded.store.DurableStore;

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
            writeAllAtOnce(first, client);
            assertThat(acknowledged).hasSizeLessThan(WRITERS);
            await().atMost(PATIENCE).until(() -> server.store() != first);

            disk.becomes(600);
            await().atMost(PATIENCE).ignoreExceptions().until(() -> written(client, WRITERS));

            assertThat(there(client)).containsAll(acknowledged);
        }
    }

    /** All find room while one change is being made; then together there is none. */
    private void writeAllAtOnce(DurableStore store, MongoClient client)
            throws InterruptedException {
        var begun = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            threads.submit(() ->
                    store.write(() -> {
                        begun.countDown();
                        await().atMost(PATIENCE).until(() -> writing() == WRITERS + 1);
                        return new Document();
                    }));
            begun.await();
            for (int i = 0; i < WRITERS; i++) {
                int number = i;
                threads.submit(() -> {
                    try {
                        written(client, number);
                    } catch (MongoException noRoom) {
                        // It was not acknowledged.
                    }
                });
            }
        }
    }

    /** Threads that make a change, or wait to make one. */
    private static long writing() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack).anyMatch(FailedWriteTest::isChange))
                .count();
    }

    private static boolean isChange(StackTraceElement call) {
        return call.getClassName().equals(DurableStore.class.getName())
                && call.getMethodName().equals("write");
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
