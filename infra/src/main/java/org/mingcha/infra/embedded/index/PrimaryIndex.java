package org.mingcha.infra.embedded.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.MVMap;

/** The index of {@code _id}: the documents' own order, so there is nothing to keep beside them. */
public final class PrimaryIndex extends StoredIndex {
    private final MVMap<Key, byte[]> documents;

    public PrimaryIndex(MVMap<Key, byte[]> documents, String name) {
        super(name, List.of(new IndexKey("_id", true)), false, true);
        this.documents = documents;
    }

    @Override
    Iterator<Key> positions(Range range, boolean backwards) {
        return backwards
                ? documents.cursor(range.high(), range.low(), true)
                : documents.cursor(range.low(), range.high(), false);
    }

    @Override
    boolean holdsLists() {
        return false;
    }

    @Override
    public void clear() {}

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        if (documents.containsKey(getPosition(document))) {
            throw new DuplicateKeyError(
                    this, collection, getKeys(), new KeyValue(document.get("_id")));
        }
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {}

    @Override
    public Key remove(Document document) {
        return getPosition(document);
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {}

    @Override
    public void updateInPlace(
            Document before, Document after, Key position, MongoCollection<Key> collection) {}

    @Override
    public void drop() {}
}
