package org.mingcha.infra.embedded.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * An index over one or more fields, unique or not, kept in a map from the fields' values to the
 * document's place.
 */
public final class OrderedIndex extends StoredIndex {
    private static final Key HOLDS_LISTS = new Key(new byte[0]);
    private final MVStore store;
    private final MVMap<Key, Key> entries;

    public OrderedIndex(
            MVStore store, MVMap<Key, Key> entries, String name, List<IndexKey> fields, Kind kind) {
        super(name, fields, kind.sparse(), kind.unique());
        this.store = store;
        this.entries = entries;
    }

    @Override
    Iterator<Key> positions(Range range, boolean backwards) {
        var cursor =
                backwards
                        ? entries.cursor(range.high(), range.low(), true)
                        : entries.cursor(range.low(), range.high(), false);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public Key next() {
                cursor.next();
                return cursor.getValue();
            }
        };
    }

    @Override
    boolean holdsLists() {
        return entries.containsKey(HOLDS_LISTS);
    }

    @Override
    public void clear() {
        entries.clear();
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        refuseTaken(keys(document, getPosition(document)), null, collection);
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {
        Map<Key, List<Object>> keys = keys(document, position);
        refuseTaken(keys, null, collection);
        put(keys, position, document);
    }

    @Override
    public @Nullable Key remove(Document document) {
        Key position = getPosition(document);
        Map<Key, List<Object>> keys = keys(document, position);
        keys.keySet().forEach(entries::remove);
        return keys.isEmpty() ? null : position;
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {
        Key position = getPosition(before);
        refuseTaken(keys(after, position), position, collection);
    }

    @Override
    public void updateInPlace(
            Document before, Document after, Key position, MongoCollection<Key> collection) {
        Map<Key, List<Object>> keys = keys(after, position);
        for (Key key : keys(before, position).keySet()) {
            if (!keys.containsKey(key)) {
                entries.remove(key);
            }
        }
        put(keys, position, after);
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong() - (holdsLists() ? 1 : 0);
    }

    @Override
    public void drop() {
        store.removeMap(entries);
    }

    private void put(Map<Key, List<Object>> keys, Key position, Document document) {
        if (new Rows(document, keys()).lists() > 0) {
            entries.put(HOLDS_LISTS, HOLDS_LISTS);
        }
        keys.keySet().forEach(key -> entries.putIfAbsent(key, position));
    }

    private void refuseTaken(
            Map<Key, List<Object>> keys, @Nullable Key by, MongoCollection<Key> collection) {
        if (isUnique()) {
            keys.forEach((key, values) -> {
                Key holder = entries.get(key);
                if (holder != null && !holder.equals(by)) {
                    throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(values));
                }
            });
        }
    }

    private Map<Key, List<Object>> keys(Document document, Key position) {
        Rows rows = new Rows(document, keys());
        if (isSparse() && rows.areAllMissing()) {
            return Map.of();
        }
        if (rows.lists() > 1) {
            getKeyValues(document); // refuses two independent lists
        }
        Map<Key, List<Object>> keys = new HashMap<>();
        for (List<Object> values : rows.all()) {
            KeyWriter writer = new KeyWriter();
            for (int at = 0; at < values.size(); at++) {
                writer.value(values.get(at), getKeys().get(at).isAscending());
            }
            keys.put(isUnique() ? writer.key() : writer.append(position).key(), values);
        }
        return keys;
    }

    /** What an index demands of its documents. */
    public record Kind(boolean unique, boolean sparse) {}
}
