package org.mingcha.infra.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.mingcha.infra.embedded.Query.Found;
import org.mingcha.infra.embedded.index.Key;
import org.mingcha.infra.embedded.index.Plan;
import org.mingcha.infra.embedded.index.StoredIndex;

/**
 * The documents of one collection, kept as bytes in the order of their ids, so that what is read is
 * never touched by a later write. Writers come one at a time, readers need no lock.
 */
final class DurableCollection extends AbstractMongoCollection<Key> {
    private final DurableStore store;
    private final MVMap<Key, byte[]> documents;
    private final DefaultQueryMatcher matcher = new DefaultQueryMatcher();
    private volatile List<StoredIndex> ordered = List.of();

    DurableCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            DurableStore store,
            MVMap<Key, byte[]> documents) {
        super(database, name, options, cursors);
        this.store = store;
        this.documents = documents;
    }

    @Override
    protected QueryResult queryDocuments(
            Document filter,
            @Nullable Document order,
            int skip,
            int limit,
            int batch,
            @Nullable Document fields) {
        return matchDocuments(filter, order, skip, limit, batch, fields);
    }

    @Override
    protected QueryResult matchDocuments(
            Document filter,
            @Nullable Document order,
            int skip,
            int limit,
            int batch,
            @Nullable Document fields) {
        Query query = new Query(filter, order == null ? new Document() : order, skip, limit);
        if (batch <= 0) {
            return new QueryResult(() ->
                    query.answer(this).map(found -> project(found.document(), fields)).iterator());
        }
        PagedCursor cursor =
                new PagedCursor(
                        cursorRegistry.generateCursorId(),
                        position ->
                                find(position)
                                        .filter(found ->
                                                documentMatchesQuery(found.document(), filter)),
                        document -> project(document, fields));
        List<Document> first = cursor.first(query.answer(this).iterator(), batch);
        if (cursor.isEmpty()) {
            return new QueryResult(first);
        }
        cursorRegistry.add(cursor);
        return new QueryResult(first, cursor);
    }

    /**
     * The shared matcher remembers where in a list it matched, for the one writer: readers use
     * their own.
     */
    @Override
    protected boolean documentMatchesQuery(Document document, Document filter) {
        return matcher.matches(document, filter);
    }

    private Document project(Document document, @Nullable Document fields) {
        return fields == null || fields.isEmpty()
                ? document
                : matchDocumentsFromStream(
                                Stream.of(document),
                                new Document(),
                                new Document(),
                                0,
                                0,
                                0,
                                fields)
                        .iterator()
                        .next();
    }

    List<StoredIndex> ordered() {
        return ordered;
    }

    Stream<Key> positions() {
        return Plan.stream(documents.keyIterator(null));
    }

    Stream<Key> positionsBackwards() {
        return Plan.stream(documents.cursor(null, null, true));
    }

    Optional<Found> find(Key position) {
        byte[] bytes = documents.get(position);
        if (bytes == null) {
            return Optional.empty();
        }
        store.documentsRead().increment();
        return Optional.of(
                new Found(
                        position,
                        BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes)),
                        bytes.length));
    }

    @Override
    protected Key addDocumentInternal(Document document) {
        byte[] bytes = encode(document);
        String id = getIdField();
        Key position = Key.of(id == null ? new ObjectId() : document.get(id));
        documents.put(position, bytes);
        return position;
    }

    @Override
    protected void handleUpdate(Key position, Document before, Document after) {
        documents.put(position, encode(after));
    }

    private static byte[] encode(Document document) {
        var buffer = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, buffer);
        return ByteBufUtil.getBytes(buffer);
    }

    @Override
    protected void removeDocument(Key position) {
        documents.remove(position);
    }

    @Override
    protected @Nullable Document getDocument(Key position) {
        return find(position).map(Found::document).orElse(null);
    }

    @Override
    protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
        return positions()
                .flatMap(position ->
                        find(position)
                                .map(found ->
                                        new DocumentWithPosition<>(found.document(), position))
                                .stream());
    }

    /**
     * An index whose building fails leaves nothing behind that a second attempt would take for
     * complete.
     */
    @Override
    public void addIndex(Index<Key> index) {
        boolean known =
                getIndexes().stream().anyMatch(other -> other.getName().equals(index.getName()));
        try {
            super.addIndex(index);
        } catch (RuntimeException e) {
            if (!known) {
                ((StoredIndex) index).clear();
            }
            throw e;
        }
        rememberIndexes();
    }

    @Override
    public void dropIndex(String name) {
        super.dropIndex(name);
        rememberIndexes();
    }

    private void rememberIndexes() {
        ordered = getIndexes().stream().map(StoredIndex.class::cast).toList();
    }

    @Override
    public void drop() {
        super.drop();
        store.maps().removeMap(documents);
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    protected void updateDataSize(int difference) {}

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected int getDataSize() {
        return (int)
                Math.min(
                        Integer.MAX_VALUE,
                        documents.values().stream().mapToLong(bytes -> bytes.length).sum());
    }
}
