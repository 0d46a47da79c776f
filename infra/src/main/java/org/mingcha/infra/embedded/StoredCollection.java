package org.mingcha.infra.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingcha.infra.embedded.index.Key;
import org.mingcha.infra.embedded.store.Documents;
import org.mingcha.infra.embedded.store.Documents.Found;

/** The documents of one collection: how they are kept. */
abstract sealed class StoredCollection extends AbstractMongoCollection<Key>
        permits DurableCollection {
    private final Documents documents;

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            Documents documents) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    Documents documents() {
        return documents;
    }

    @Override
    protected Key addDocumentInternal(Document document) {
        String id = getIdField();
        Key position = Key.of(id == null ? new ObjectId() : document.get(id));
        documents.put(position, document);
        return position;
    }

    @Override
    protected void handleUpdate(Key position, Document before, Document after) {
        documents.put(position, after);
    }

    @Override
    protected void removeDocument(Key position) {
        documents.remove(position);
    }

    @Override
    protected @Nullable Document getDocument(Key position) {
        return documents.find(position).map(Found::document).orElse(null);
    }

    @Override
    protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
        return documents
                .positions(false)
                .flatMap(position ->
                        documents
                                .find(position)
                                .map(found ->
                                        new DocumentWithPosition<>(found.document(), position))
                                .stream());
    }

    @Override
    public void drop() {
        super.drop();
        documents.drop();
    }

    @Override
    public int count() {
        return documents.count();
    }

    @Override
    protected void updateDataSize(int difference) {}

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected int getDataSize() {
        return (int) Math.min(Integer.MAX_VALUE, documents.bytes());
    }
}
