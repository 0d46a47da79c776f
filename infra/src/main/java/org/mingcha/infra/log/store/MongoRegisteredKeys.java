package org.mingcha.infra.log.store;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.mingcha.infra.note.VerifierKey;

/** The collection {@code logkeys}: {@code {_id: ordinal, vkey, from, endorsement?}}. */
public final class MongoRegisteredKeys implements RegisteredKeys {

    private final MongoCollection<Document> keys;

    public MongoRegisteredKeys(MongoDatabase database) {
        keys = database.getCollection("logkeys");
    }

    @Override
    public List<RegisteredKey> all() {
        return keys.find()
                .sort(ascending("_id"))
                .map(MongoRegisteredKeys::read)
                .into(new ArrayList<>());
    }

    private static RegisteredKey read(Document found) {
        return new RegisteredKey(
                VerifierKey.parse(found.getString("vkey")),
                found.getLong("from"),
                Optional.ofNullable(found.getString("endorsement")));
    }

    @Override
    public boolean add(int there, RegisteredKey key) {
        var document =
                new Document("_id", there)
                        .append("vkey", key.key().text())
                        .append("from", key.from());
        key.endorsement().ifPresent(note -> document.append("endorsement", note));
        try {
            keys.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
