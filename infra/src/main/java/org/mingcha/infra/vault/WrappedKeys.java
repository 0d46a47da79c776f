package org.mingcha.infra.vault;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The collection {@code vault}: one document {@code {_id: name, wrapped: bytes}} for each key, so
 * that deleting the document is the erasure.
 */
final class WrappedKeys {

    private static final String ID = "_id";
    private static final String WRAPPED = "wrapped";

    private final MongoCollection<Document> keys;

    WrappedKeys(MongoDatabase database) {
        this.keys =
                database.getCollection("vault")
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    boolean isEmpty() {
        return Optional.ofNullable(keys.find().first()).isEmpty();
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(keys.find(eq(name)).first()).map(WrappedKeys::bytes);
    }

    /**
     * What is kept under the name from now on, durably: these bytes, or what was there before. The
     * uniqueness of {@code _id} decides, since not every engine keeps two racing upserts apart.
     */
    byte[] putIfAbsent(String name, byte[] wrapped) {
        try {
            keys.insertOne(new Document(ID, name).append(WRAPPED, new Binary(wrapped)));
            return wrapped;
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failed;
            }
            return winner(name);
        }
    }

    /**
     * An update that changes nothing still waits for the majority, so that another node's key is
     * durable for this one too; a read alone might miss it, or see one that is lost again.
     */
    private byte[] winner(String name) {
        var unchanged = Updates.setOnInsert(WRAPPED, new Binary(new byte[0]));
        var kept = keys.findOneAndUpdate(eq(name), unchanged);
        return bytes(Objects.requireNonNull(kept));
    }

    /** In the order of their names, from the first behind this one on. */
    List<Wrapped> behind(String name, int most) {
        return keys.find(gt(ID, name))
                .sort(ascending(ID))
                .limit(most)
                .map(key -> new Wrapped(key.getString(ID), bytes(key)))
                .into(new ArrayList<>());
    }

    /** Only if it is still the same: what was destroyed meanwhile stays so. */
    boolean replace(Wrapped before, byte[] wrapped) {
        return keys.updateOne(
                                and(eq(ID, before.name()), eq(WRAPPED, new Binary(before.bytes()))),
                                Updates.set(WRAPPED, new Binary(wrapped)))
                        .getModifiedCount()
                == 1;
    }

    /** Reads all of them. */
    long count(Predicate<byte[]> which) {
        long found = 0;
        for (var key : keys.find()) {
            found += which.test(bytes(key)) ? 1 : 0;
        }
        return found;
    }

    void delete(String name) {
        keys.deleteOne(eq(name));
    }

    private static byte[] bytes(Document key) {
        return key.get(WRAPPED, Binary.class).getData();
    }

    /** One of them as it was read. */
    record Wrapped(String name, byte[] bytes) {}
}
