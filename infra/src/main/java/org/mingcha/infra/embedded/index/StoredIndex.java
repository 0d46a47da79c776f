package org.mingcha.infra.embedded.index;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;

/**
 * An ordered index; {@link Plan} chooses among these in place of the server's own matching of
 * indexes to queries.
 */
public abstract sealed class StoredIndex extends Index<Key> permits PrimaryIndex, OrderedIndex {
    private final boolean unique;

    StoredIndex(String name, List<IndexKey> fields, boolean sparse, boolean unique) {
        super(name, fields, sparse);
        this.unique = unique;
    }

    /** The documents between two keys, both inclusive, in index order or against it. */
    abstract Iterator<Key> positions(Range range, boolean backwards);

    /** Whether some document stands here more than once, because a field of it is a list. */
    abstract boolean holdsLists();

    /** Forgets what was indexed. */
    public abstract void clear();

    @Override
    public Key getPosition(Document document) {
        return Key.of(document.get("_id"));
    }

    @Override
    public boolean isSparse() {
        return super.isSparse();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other)
                && unique == other.isUnique()
                && getKeys().toString().equals(other.getKeys().toString());
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Key> getPositions(Document query) {
        throw new UnsupportedOperationException("queries go by their plan");
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
