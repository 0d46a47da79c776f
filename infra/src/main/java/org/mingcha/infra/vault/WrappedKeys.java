package org.mingcha.infra.vault;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The collection {@code vault}: one document {@code {_id: name, wrapped: bytes}} for each key, so
 * that deleting the document is the erasure.
 */
final class WrappedKeys {

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
            keys.insertOne(new Document("_id", name).append(WRAPPED, new Binary(wrapped)));
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

    void delete(String name) {
        keys.deleteOne(eq(name));
    }

    private static byte[] bytes(Document key) {
        return key.get(WRAPPED, Binary.class).getData();
    }
}
