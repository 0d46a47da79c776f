package org.mingcha.infra.log.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.mingcha.infra.merkle.Hash;

/**
 * Two documents of the collection {@code log}: {@code {_id: "signed", size, root, note, edge}} and
 * {@code {_id: "published", size, root, note, at}}.
 */
public final class MongoSignedTrees implements SignedTrees {

    private static final String SIGNED = "signed";
    private static final String PUBLISHED = "published";

    private final MongoCollection<Document> log;

    public MongoSignedTrees(MongoDatabase database) {
        log = database.getCollection("log");
    }

    @Override
    public Optional<SignedTree> last() {
        return Optional.ofNullable(log.find(eq("_id", SIGNED)).first())
                .map(found ->
                        new SignedTree(
                                found.getLong("size"),
                                root(found),
                                found.getString("note"),
                                entries(found.get("edge", Binary.class).getData())));
    }

    private static Hash root(Document found) {
        return Hash.of(found.get("root", Binary.class).getData());
    }

    @Override
    public boolean replace(Optional<SignedTree> before, SignedTree now) {
        var document =
                document(SIGNED, now.size(), now.root(), now.note())
                        .append("edge", new Binary(bytes(now.edge())));
        return before.map(last -> replaced(last, document)).orElseGet(() -> inserted(document));
    }

    private boolean replaced(SignedTree last, Document document) {
        var unchanged =
                and(
                        eq("_id", SIGNED),
                        eq("size", last.size()),
                        eq("root", new Binary(last.root().bytes())));
        return log.replaceOne(unchanged, document).getMatchedCount() == 1;
    }

    @Override
    public Optional<Publication> published() {
        return Optional.ofNullable(log.find(eq("_id", PUBLISHED)).first())
                .map(found ->
                        new Publication(
                                found.getLong("size"),
                                root(found),
                                found.getString("note"),
                                Instant.ofEpochSecond(found.getLong("at"))));
    }

    @Override
    public void publish(Publication publication) {
        var document =
                document(PUBLISHED, publication.size(), publication.root(), publication.note())
                        .append("at", publication.at().getEpochSecond());
        try {
            log.replaceOne(
                    and(eq("_id", PUBLISHED), lte("size", publication.size())),
                    document,
                    new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            // A larger one is there, so this one would have been a second document.
            check(e);
        }
    }

    private boolean inserted(Document document) {
        try {
            log.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            check(e);
            return false;
        }
    }

    private static void check(MongoWriteException e) {
        if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
            throw e;
        }
    }

    private static Document document(String id, long size, Hash root, String note) {
        return new Document("_id", id)
                .append("size", size)
                .append("root", new Binary(root.bytes()))
                .append("note", note);
    }

    private static byte[] bytes(List<byte[]> entries) {
        var bytes = new byte[entries.size() * Hash.LENGTH];
        for (int i = 0; i < entries.size(); i++) {
            Hash.of(entries.get(i)).copyTo(bytes, i);
        }
        return bytes;
    }

    private static List<byte[]> entries(byte[] bytes) {
        var entries = new ArrayList<byte[]>();
        for (int i = 0; i < bytes.length / Hash.LENGTH; i++) {
            entries.add(Hash.at(i, bytes).bytes());
        }
        return entries;
    }
}
