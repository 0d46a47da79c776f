package org.mingcha.infra.vault;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
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

    /** What is kept under the name from now on, durably: these bytes, or what was there before. */
    byte[] putIfAbsent(String name, byte[] wrapped) {
        try {
            return upsert(name, wrapped);
        } catch (MongoServerException clash) {
            if (ErrorCategory.fromErrorCode(clash.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw clash;
            }
            // Another node inserted between this one's look and its insert: now it is there.
            return upsert(name, wrapped);
        }
    }

    /**
     * An update that changes nothing still waits for the majority, so the winner's key is durable
     * for the loser too; a plain read after a failed insert would not promise that.
     */
    private byte[] upsert(String name, byte[] wrapped) {
        var kept =
                keys.findOneAndUpdate(
                        eq(name),
                        Updates.setOnInsert(WRAPPED, new Binary(wrapped)),
                        new FindOneAndUpdateOptions()
                                .upsert(true)
                                .returnDocument(ReturnDocument.AFTER));
        return bytes(Objects.requireNonNull(kept));
    }

    private static byte[] bytes(Document key) {
        return key.get(WRAPPED, Binary.class).getData();
    }
}
