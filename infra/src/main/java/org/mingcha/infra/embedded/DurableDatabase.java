package org.mingcha.infra.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Set;
import org.mingcha.infra.embedded.index.Key;
import org.mingcha.infra.embedded.index.OrderedIndex;
import org.mingcha.infra.embedded.index.PrimaryIndex;
import org.mingcha.infra.embedded.store.Documents;
import org.mingcha.infra.embedded.store.DurableStore;

/** One database: its collections and indexes, each in a map of the store. */
final class DurableDatabase extends AbstractSynchronizedMongoDatabase<Key> {
    /**
     * Between the collection's name and the index's; the documents themselves have an empty index
     * name.
     */
    static final String NAME_END = "\u0000";

    private static final int INVALID_OPTIONS = 72;
    private static final Set<String> INDEX_OPTIONS =
            Set.of("v", "key", "name", "ns", "unique", "sparse", "background");
    private final DurableStore store;

    DurableDatabase(String name, CursorRegistry cursors, DurableStore store) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel,
            String command,
            Document query,
            DatabaseResolver databases,
            Oplog oplog) {
        Commands commands =
                new Commands(
                        this,
                        indexes.get(),
                        each -> super.handleCommand(channel, command, each, databases, oplog));
        return switch (command) {
            case "find" -> commands.find(query);
            case "insert" -> commands.insert(query);
            case "update" -> commands.update(query);
            case "dropIndexes" -> commands.dropIndexes(query);
            case "aggregate" -> commands.aggregate(query, databases, oplog);
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    @Override
    protected MongoCollection<Key> openOrCreateCollection(String name, CollectionOptions options) {
        return new DurableCollection(this, name, options, cursorRegistry, documents(name));
    }

    /** An option that would silently mean nothing is refused. */
    @Override
    protected synchronized void addIndex(Document description) {
        if (!INDEX_OPTIONS.containsAll(description.keySet())
                || !(description.get("key") instanceof Document fields)
                || !fields.values().stream().allMatch(Number.class::isInstance)) {
            throw new MongoServerError(
                    INVALID_OPTIONS,
                    "InvalidOptions",
                    "not in the embedded database: " + description);
        }
        super.addIndex(description);
    }

    @Override
    protected Index<Key> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> fields, boolean sparse) {
        return fields.size() == 1 && fields.getFirst().getKey().equals("_id")
                ? new PrimaryIndex(documents(collection).map(), index)
                : open(collection, index, fields, new OrderedIndex.Kind(true, sparse));
    }

    @Override
    protected Index<Key> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> fields, boolean sparse) {
        return open(collection, index, fields, new OrderedIndex.Kind(false, sparse));
    }

    private OrderedIndex open(
            String collection, String index, List<IndexKey> fields, OrderedIndex.Kind kind) {
        return new OrderedIndex(
                store.maps(), store.openEntries(mapName(collection, index)), index, fields, kind);
    }

    private Documents documents(String collection) {
        return store.openDocuments(mapName(collection, ""));
    }

    private String mapName(String collection, String index) {
        return getFullCollectionNamespace(collection) + NAME_END + index;
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String name) {
        String before = collection.getFullName() + NAME_END;
        super.moveCollection(from, collection, name);
        for (String map : List.copyOf(store.maps().getMapNames())) {
            if (map.startsWith(before)) {
                String index = map.substring(before.length());
                store.maps().renameMap(store.maps().openMap(map), mapName(name, index));
            }
        }
    }

    @Override
    protected long getStorageSize() {
        return store.maps().getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }
}
