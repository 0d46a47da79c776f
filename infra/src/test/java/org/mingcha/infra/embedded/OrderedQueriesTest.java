package org.mingcha.infra.embedded;

import static com.mongodb.client.model.Aggregates.count;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderedQueriesTest {
    private static final int EVENTS = 20_000;
    private static final int STREAMS = 400;

    @TempDir static Path directory;

    static EmbeddedServer server;
    static MongoClient client;
    static MongoCollection<Document> ledger;

    @BeforeAll
    static void ledgerOfManyStreams() {
        server = EmbeddedServer.start(directory, Clock.systemUTC());
        client = MongoClients.create(server.uri());
        ledger = client.getDatabase("mingcha").getCollection("ledger");
        ledger.createIndex(ascending("stream", "sequence"), new IndexOptions().unique(true));
        ledger.createIndex(compoundIndex(ascending("division"), descending("dueOn")));
        List<Document> documents =
                LongStream.range(0, EVENTS)
                        .mapToObj(index ->
                                new Document("_id", index)
                                        .append("stream", "s" + index % STREAMS)
                                        .append("sequence", index / STREAMS)
                                        .append("division", "37" + index % 100)
                                        .append(
                                                "dueOn",
                                                "2027-%02d-%02d"
                                                        .formatted(
                                                                1 + index % 12,
                                                                1 + index / 100 % 28)))
                        .toList();
        ledger.insertMany(documents);
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Test
    void tailReadsOnlyItsPage() {
        var tail = ledger.find(gt("_id", 15_000L)).sort(ascending("_id")).limit(500);

        assertThat(readBy(tail)).isBetween(500L, 501L);
        assertThat(tail.map(document -> document.getLong("_id")))
                .containsExactlyElementsOf(LongStream.rangeClosed(15_001, 15_500).boxed().toList());
    }

    @Test
    void tailReadsNothingAtTheHead() {
        assertThat(readBy(ledger.find(gt("_id", EVENTS - 1L)).sort(ascending("_id")).limit(500)))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void lastIdIsOneRead() {
        assertThat(readBy(ledger.find().sort(descending("_id")).limit(1))).isEqualTo(1);
    }

    @Test
    void streamReadsOnlyItsEvents() {
        var stream =
                ledger.find(and(eq("stream", "s7"), gte("sequence", 10)))
                        .sort(ascending("sequence"));

        assertThat(readBy(stream)).isEqualTo(EVENTS / STREAMS - 10);
        assertThat(stream.map(document -> document.getLong("sequence")))
                .containsExactlyElementsOf(LongStream.range(10, EVENTS / STREAMS).boxed().toList());
    }

    @Test
    void lastOfStreamIsOneRead() {
        var last = ledger.find(eq("stream", "s7")).sort(descending("sequence")).limit(1);

        assertThat(readBy(last)).isEqualTo(1);
        assertThat(last.first()).containsEntry("sequence", EVENTS / STREAMS - 1L);
    }

    @Test
    void worklistIsReadInOrderOfItsIndexAsFarAsItsPage() {
        var due =
                ledger.find(and(eq("division", "3742"), lt("dueOn", "2027-06")))
                        .sort(Sorts.descending("dueOn"))
                        .limit(20);

        assertThat(readBy(due)).isBetween(20L, 21L);
        assertThat(due.map(document -> document.getString("dueOn")).into(new ArrayList<>()))
                .hasSize(20)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void severalStreamsAreReadWithoutTheOthers() {
        assertThat(readBy(ledger.find(in("stream", "s1", "s2")))).isEqualTo(2 * EVENTS / STREAMS);
    }

    @Test
    void countingAStreamReadsOnlyTheStream() {
        long before = server.store().documentsRead();
        var counted = ledger.aggregate(List.of(match(eq("stream", "s3")), count())).first();

        assertThat(counted).containsEntry("count", EVENTS / STREAMS);
        assertThat(server.store().documentsRead() - before).isEqualTo(EVENTS / STREAMS);
    }

    @Test
    void wholeCollectionComesInPages() {
        assertThat(ledger.find().map(document -> document.getLong("_id")))
                .containsExactlyElementsOf(LongStream.range(0, EVENTS).boxed().toList());
    }

    @Test
    void indexedAnswersAreThoseOfAScan() {
        var database = client.getDatabase("mingcha");
        var scanned = database.getCollection("scanned");
        var indexed = database.getCollection("indexed");
        indexed.createIndex(compoundIndex(ascending("a"), descending("b"), ascending("c")));
        indexed.createIndex(descending("b"));
        indexed.createIndex(ascending("c.d"), new IndexOptions().sparse(true));
        Random random = new Random(7);
        for (int id = 0; id < 300; id++) {
            Document document = Values.document(id, random);
            scanned.insertOne(document);
            indexed.insertOne(document);
            if (id % 5 == 0) {
                Document changed = Values.document(id / 2, random);
                scanned.replaceOne(eq("_id", id / 2), changed);
                indexed.replaceOne(eq("_id", id / 2), changed);
            }
        }
        for (int asked = 0; asked < 2_000; asked++) {
            Bson filter = Values.filter(random);
            assertThat(byId(indexed.find(filter)))
                    .as("%s", filter)
                    .isEqualTo(byId(scanned.find(filter)));
        }
    }

    /** None may come twice. */
    private static Map<Object, Document> byId(FindIterable<Document> answer) {
        return answer.into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(found -> found.get("_id"), found -> found));
    }

    private static long readBy(FindIterable<Document> query) {
        long before = server.store().documentsRead();
        query.into(new ArrayList<>());
        return server.store().documentsRead() - before;
    }
}
