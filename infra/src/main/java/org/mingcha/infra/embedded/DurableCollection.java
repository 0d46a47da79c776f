package org.mingcha.infra.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingcha.infra.embedded.index.Key;
import org.mingcha.infra.embedded.index.Plan;
import org.mingcha.infra.embedded.index.StoredIndex;
import org.mingcha.infra.embedded.store.Documents;

/** Answers queries by {@link Plan}. Writers come one at a time, readers need no lock. */
final class DurableCollection extends StoredCollection {
    private static final Document ALL = new Document();
    private final DefaultQueryMatcher matcher = new DefaultQueryMatcher();
    private volatile List<StoredIndex> ordered = List.of();

    DurableCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            Documents documents) {
        super(database, name, options, cursors, documents);
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
        Query query = new Query(filter, order == null ? ALL : order, skip, limit);
        if (batch <= 0) {
            return new QueryResult(() ->
                    query.answer(this).map(found -> project(found.document(), fields)).iterator());
        }
        PagedCursor cursor =
                new PagedCursor(
                        cursorRegistry.generateCursorId(),
                        position ->
                                documents()
                                        .find(position)
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
        if (fields == null || fields.isEmpty()) {
            return document;
        }
        var one = Stream.of(document);
        return matchDocumentsFromStream(one, ALL, ALL, 0, 0, 0, fields).iterator().next();
    }

    List<StoredIndex> ordered() {
        return ordered;
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
}
