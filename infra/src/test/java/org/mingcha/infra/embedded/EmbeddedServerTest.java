package org.mingcha.infra.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.RenameCollectionOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {
    private static final int DUPLICATE = 11000;

    @TempDir Path directory;

    private EmbeddedServer server;
    private MongoClient client;
    private MongoCollection<Document> hazards;

    @BeforeEach
    void start() {
        server = EmbeddedServer.start(directory, Clock.systemUTC());
        client = MongoClients.create(server.uri());
        hazards = collection("hazards");
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void documentsAndIndexesOutliveTheServer() {
        hazards.createIndex(ascending("division", "number"), new IndexOptions().unique(true));
        hazards.insertOne(hazard(1, "371100", 7));

        stop();
        start();

        assertThat(hazards.find()).containsExactly(hazard(1, "371100", 7));
        assertThat(hazards.listIndexes().map(index -> index.getString("name")))
                .containsExactlyInAnyOrder("_id_", "division_1_number_1");
        assertThatThrownBy(() -> hazards.insertOne(hazard(2, "371100", 7)))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void secondServerOnTheDirectoryIsRefused() {
        assertThatThrownBy(() -> EmbeddedServer.start(directory, Clock.systemUTC()))
                .isInstanceOf(EmbeddedServer.AlreadyInUse.class)
                .hasMessageContaining(directory.toString())
                .hasMessageContaining("正被另一个明察进程使用");
    }

    @Test
    void secondProcessOnTheDirectoryIsRefused() throws Exception {
        Process second = ServerProcess.start(directory).process();

        assertThat(second.waitFor()).isNotZero();
        assertThat(new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("is in use by another Mingcha process")
                .contains(directory.toString());
    }

    @Test
    void filesAreForTheirOwnerOnly() throws IOException {
        Path folder = directory.resolve("database");

        assertThat(mode(folder.resolve("mingcha.mv"))).isEqualTo("rw-------");
        assertThat(mode(folder)).isEqualTo("rwx------");
    }

    @Test
    void serverListensOnLoopbackOnly() {
        assertThat(server.uri()).startsWith("mongodb://127.0.0.1:");
    }

    @Test
    void orderedInsertStopsAtTheFirstDuplicateAndKeepsWhatWasBefore() {
        hazards.insertOne(hazard(3, "371100", 3));
        var five = IntStream.range(1, 6).mapToObj(n -> hazard(n, "371100", n)).toList();

        assertThatThrownBy(() -> hazards.insertMany(five))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        refused -> {
                            assertThat(refused.getWriteErrors())
                                    .singleElement()
                                    .satisfies(error -> {
                                        assertThat(error.getIndex()).isEqualTo(2);
                                        assertThat(error.getCode()).isEqualTo(DUPLICATE);
                                    });
                            assertThat(refused.getWriteResult().getInsertedCount()).isEqualTo(2);
                        });
        assertThat(hazards.distinct("_id", Integer.class)).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void idsOfDifferentNumberTypesAreOneId() {
        hazards.insertOne(new Document("_id", 5));

        assertThatThrownBy(() -> hazards.insertOne(new Document("_id", 5L)))
                .isInstanceOf(MongoWriteException.class);
        assertThat(hazards.find(eq("_id", 5.0)).first()).isNotNull();
    }

    @Test
    void uniqueIndexOverDuplicatesIsRefusedEachTime() {
        hazards.insertMany(List.of(hazard(1, "371100", 7), hazard(2, "371100", 7)));

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() ->
                            hazards.createIndex(
                                    ascending("number"), new IndexOptions().unique(true)))
                    .isInstanceOfSatisfying(
                            DuplicateKeyException.class,
                            refused -> assertThat(refused.getCode()).isEqualTo(DUPLICATE));
        }
    }

    @Test
    void indexOptionThatWouldMeanNothingIsRefused() {
        var partial = new IndexOptions().unique(true).partialFilterExpression(gte("number", 3));

        assertThatThrownBy(() -> hazards.createIndex(ascending("number"), partial))
                .isInstanceOf(MongoCommandException.class);
    }

    @Test
    void sparseUniqueIndexAllowsManyWithoutTheField() {
        hazards.createIndex(ascending("receipt"), new IndexOptions().unique(true).sparse(true));
        hazards.insertMany(List.of(hazard(1, "371100", 1), hazard(2, "371100", 2)));

        assertThat(hazards.find(eq("receipt", null))).hasSize(2);
    }

    @Test
    void droppedIndexOfOneCollectionStaysInTheOther() {
        var orders = collection("orders");
        for (var each : List.of(hazards, orders)) {
            each.createIndex(ascending("number"), new IndexOptions().unique(true));
        }
        hazards.dropIndex("number_1");
        stop();
        start();

        collection("orders").insertOne(hazard(1, "371100", 7));
        assertThatThrownBy(() -> collection("orders").insertOne(hazard(2, "371100", 7)))
                .isInstanceOf(MongoWriteException.class);
        hazards.insertMany(List.of(hazard(1, "371100", 7), hazard(2, "371100", 7)));
    }

    @Test
    void droppedCollectionLeavesNothing() {
        hazards.createIndex(ascending("number"), new IndexOptions().unique(true));
        hazards.insertOne(hazard(1, "371100", 7));
        hazards.drop();

        assertThat(hazards.countDocuments()).isZero();
        hazards.insertMany(List.of(hazard(1, "371100", 7), hazard(2, "371100", 7)));
        assertThat(hazards.find(eq("number", 7))).hasSize(2);
    }

    @Test
    void droppedDatabaseLeavesNothing() {
        hazards.createIndex(ascending("number"), new IndexOptions().unique(true));
        hazards.insertOne(hazard(1, "371100", 7));
        client.getDatabase("mingcha").drop();
        stop();
        start();

        assertThat(client.getDatabase("mingcha").listCollectionNames()).isEmpty();
        hazards.insertMany(List.of(hazard(1, "371100", 7), hazard(2, "371100", 7)));
        assertThat(hazards.find()).hasSize(2);
    }

    @Test
    void renamedCollectionTakesThePlaceOfAnotherForGood() {
        var rebuilt = collection("rebuilt");
        rebuilt.createIndex(ascending("number"), new IndexOptions().unique(true));
        rebuilt.insertOne(hazard(1, "371100", 7));
        hazards.insertOne(hazard(9, "370000", 9));
        rebuilt.renameCollection(
                new MongoNamespace("mingcha", "hazards"),
                new RenameCollectionOptions().dropTarget(true));
        stop();
        start();

        assertThat(hazards.find(eq("number", 7))).containsExactly(hazard(1, "371100", 7));
        assertThatThrownBy(() -> hazards.insertOne(hazard(2, "371100", 7)))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void updatesUpsertsAndDeletesKeepTheIndexes() {
        hazards.createIndex(ascending("number"));
        hazards.insertOne(hazard(1, "371100", 7));
        hazards.updateOne(eq("number", 7), set("number", 8));
        hazards.updateOne(eq("_id", 2), set("number", 8), new UpdateOptions().upsert(true));
        assertThat(hazards.find(eq("number", 8))).hasSize(2);
        assertThat(hazards.find(eq("number", 7))).isEmpty();

        var before = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        assertThat(hazards.findOneAndUpdate(eq("number", 8), inc("number", 1), before))
                .containsEntry("number", 9);
        assertThat(hazards.deleteMany(gte("number", 8)).getDeletedCount()).isEqualTo(2);
        assertThat(hazards.find(gte("number", 0))).isEmpty();
    }

    @Test
    void orderedUpdatesStopAtTheFirstRefusal() {
        hazards.createIndex(ascending("number"), new IndexOptions().unique(true));
        hazards.insertMany(IntStream.range(0, 3).mapToObj(n -> hazard(n, "371100", n)).toList());
        List<UpdateOneModel<Document>> updates =
                List.of(
                        new UpdateOneModel<>(eq("_id", 0), set("number", 10)),
                        new UpdateOneModel<>(eq("_id", 1), set("number", 2)),
                        new UpdateOneModel<>(eq("_id", 2), set("number", 12)));

        assertThatThrownBy(() -> hazards.bulkWrite(updates, new BulkWriteOptions().ordered(true)))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThat(hazards.find().sort(ascending("_id")).map(each -> each.getInteger("number")))
                .containsExactly(10, 1, 2);
    }

    @Test
    void largeAnswersFitIntoMessages() {
        var chunks = collection("chunks");
        chunks.insertMany(
                IntStream.range(0, 60)
                        .mapToObj(n -> new Document("_id", n).append("data", new byte[1024 * 1024]))
                        .toList());

        List<Integer> numbers = new ArrayList<>();
        chunks.find().sort(ascending("_id")).forEach(chunk -> numbers.add(chunk.getInteger("_id")));
        assertThat(numbers).containsExactlyElementsOf(IntStream.range(0, 60).boxed().toList());
    }

    private MongoCollection<Document> collection(String name) {
        return client.getDatabase("mingcha")
                .getCollection(name)
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    private static Document hazard(int id, String division, int number) {
        return new Document("_id", id).append("division", division).append("number", number);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
