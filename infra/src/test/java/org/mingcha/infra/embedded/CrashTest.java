package org.mingcha.infra.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the real process under load, again and again, and holds what is there against what was
 * acknowledged.
 */
class CrashTest {
    private static final int KILLS = 10;
    private static final int WRITERS = 8;
    private static final int COUNTERS = 50;
    private static final String FILLING = "x".repeat(700);

    @TempDir Path directory;

    private final Map<Long, Integer> acknowledged = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> counted = new ConcurrentHashMap<>();
    private final Random random = new Random(20261123);

    @Test
    void acknowledgedWritesSurviveEveryKill() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            killUnderLoad(kill);
            try (EmbeddedServer server = EmbeddedServer.start(directory, Clock.systemUTC());
                    MongoClient client = MongoClients.create(server.uri())) {
                compare(client);
            }
        }
        assertThat(acknowledged.size()).isGreaterThan(KILLS * WRITERS);
    }

    private void killUnderLoad(int round) throws Exception {
        var running = ServerProcess.start(directory);
        int enough = 20 + random.nextInt(200);
        AtomicInteger written = new AtomicInteger();
        try (MongoClient client = MongoClients.create(running.uri());
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            createIndexes(client);
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = round * WRITERS + writer;
                writers.submit(() -> writeUntilKilled(client, number, written));
            }
            Awaitility.await()
                    .pollInterval(1, TimeUnit.MILLISECONDS)
                    .until(() -> written.get() >= enough);
            running.process().destroyForcibly().waitFor();
            writers.shutdownNow();
            assertThat(writers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void createIndexes(MongoClient client) {
        ledger(client)
                .createIndex(ascending("stream", "sequence"), new IndexOptions().unique(true));
        counters(client).createIndex(ascending("count"));
    }

    private void writeUntilKilled(MongoClient client, int writer, AtomicInteger written) {
        try {
            for (int sequence = 0; ; sequence++) {
                long id = writer * 1_000_000L + 3L * sequence;
                ledger(client)
                        .insertMany(
                                List.of(
                                        event(id, writer, sequence, 0),
                                        event(id + 1, writer, sequence, 1)));
                acknowledged.put(id, sequence);
                acknowledged.put(id + 1, sequence);
                int counter = writer % WRITERS * COUNTERS + sequence % COUNTERS;
                counters(client)
                        .updateOne(
                                eq("_id", counter),
                                Updates.inc("count", 1),
                                new com.mongodb.client.model.UpdateOptions().upsert(true));
                counted.merge(counter, 1, Integer::sum);
                written.incrementAndGet();
            }
        } catch (MongoException killed) {
            // What was not acknowledged may be there or not.
        }
    }

    private void compare(MongoClient client) {
        Map<Long, Document> found = new HashMap<>();
        ledger(client).find().forEach(document -> found.put(document.getLong("_id"), document));

        Set<Long> lost = new HashSet<>(acknowledged.keySet());
        lost.removeAll(found.keySet());
        assertThat(lost).isEmpty();
        found.values()
                .forEach(document ->
                        assertThat(document).containsEntry("filling", FILLING).hasSize(4));
        List<Document> byIndex =
                ledger(client).find().sort(ascending("stream", "sequence")).into(new ArrayList<>());
        assertThat(byIndex).hasSameSizeAs(found.values());
        assertThat(new HashSet<>(byIndex)).isEqualTo(new HashSet<>(found.values()));
        compareCounters(client);
        assertThatThrownBy(() -> ledger(client).insertOne(event(-1, byIndex.getFirst())))
                .isInstanceOf(MongoWriteException.class);
    }

    /**
     * An update that was under way may have been done once more than was acknowledged; then it is
     * so from now on.
     */
    private void compareCounters(MongoClient client) {
        for (Document counter : counters(client).find()) {
            int id = counter.getInteger("_id");
            int count = counter.getInteger("count");
            assertThat(count)
                    .isBetween(counted.getOrDefault(id, 0), counted.getOrDefault(id, 0) + 1);
            assertThat(counters(client).find(eq("count", count))).contains(counter);
            counted.put(id, count);
        }
        assertThat(counters(client).find().sort(ascending("count")))
                .hasSize((int) counters(client).countDocuments());
        assertThat((long) counted.size()).isEqualTo(counters(client).countDocuments());
    }

    private static Document event(long id, int writer, int sequence, int part) {
        return new Document("_id", id)
                .append("stream", writer + "-" + part)
                .append("sequence", sequence)
                .append("filling", FILLING);
    }

    private static Document event(long id, Document like) {
        return new Document(like).append("_id", id);
    }

    private static MongoCollection<Document> ledger(MongoClient client) {
        return client.getDatabase("mingcha").getCollection("ledger");
    }

    private static MongoCollection<Document> counters(MongoClient client) {
        return client.getDatabase("mingcha").getCollection("counters");
    }
}
