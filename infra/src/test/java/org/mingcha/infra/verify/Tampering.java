package org.mingcha.infra.verify;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.types.Binary;

/** What somebody with access to the database may do. */
record Tampering(MongoDatabase database) {

    MongoCollection<Document> ledger() {
        return database.getCollection("ledger");
    }

    Document commitOf(long index) {
        return Objects.requireNonNull(
                ledger().find(lte("_id", index)).sort(descending("_id")).first());
    }

    void change(long index, Consumer<Document> change) {
        changeCommit(
                index,
                commit -> change.accept(events(commit).get((int) (index - commit.getLong("_id")))));
    }

    void changeCommit(long index, Consumer<Document> change) {
        var commit = commitOf(index);
        long id = commit.getLong("_id");
        change.accept(commit);
        ledger().replaceOne(eq("_id", id), commit);
    }

    static List<Document> events(Document commit) {
        return commit.getList("events", Document.class);
    }

    void text(long index, String field, UnaryOperator<String> change) {
        change(index, event -> event.put(field, change.apply(event.getString(field))));
    }

    void salt(long index) {
        change(index, event -> event.put("salt", flipped(event.get("salt", Binary.class), 7)));
    }

    void tile(String path, int position) {
        tile(path, bytes -> bytes[position] ^= 4);
    }

    void bytes(String path, int position, byte[] put) {
        tile(path, bytes -> System.arraycopy(put, 0, bytes, position, put.length));
    }

    private void tile(String path, Consumer<byte[]> change) {
        var tiles = database.getCollection("tiles");
        var tile = Objects.requireNonNull(tiles.find(eq("_id", path)).first());
        byte[] bytes = tile.get("bytes", Binary.class).getData().clone();
        change.accept(bytes);
        tile.put("bytes", new Binary(bytes));
        tiles.replaceOne(eq("_id", path), tile);
    }

    void edge(int position) {
        log("signed", it -> it.put("edge", flipped(it.get("edge", Binary.class), position)));
    }

    void log(String id, Consumer<Document> change) {
        var log = database.getCollection("log");
        var found = Objects.requireNonNull(log.find(eq("_id", id)).first());
        change.accept(found);
        log.replaceOne(eq("_id", id), found);
    }

    void checkpoint(long size, UnaryOperator<String> change) {
        var checkpoints = database.getCollection("checkpoints");
        var found = Objects.requireNonNull(checkpoints.find(eq("_id", size)).first());
        found.put("note", change.apply(found.getString("note")));
        checkpoints.replaceOne(eq("_id", size), found);
    }

    String checkpoint(long size) {
        var found = database.getCollection("checkpoints").find(eq("_id", size)).first();
        return Objects.requireNonNull(found).getString("note");
    }

    private static Binary flipped(Binary binary, int position) {
        byte[] bytes = binary.getData().clone();
        bytes[position] ^= 4;
        return new Binary(bytes);
    }

    /** Gives every commit from an index on another place. */
    void move(long from, long by) {
        var moved = ledger().find(gte("_id", from)).sort(ascending("_id")).into(new ArrayList<>());
        moved.forEach(commit -> ledger().deleteOne(eq("_id", commit.getLong("_id"))));
        moved.forEach(commit -> commit.put("_id", commit.getLong("_id") + by));
        moved.forEach(ledger()::insertOne);
    }

    /** Without it, a stream may have two events of one sequence. */
    void dropUniqueness() {
        ledger().dropIndexes();
    }
}
