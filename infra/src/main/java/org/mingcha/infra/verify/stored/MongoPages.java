package org.mingcha.infra.verify.stored;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonInt64;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/**
 * The ledger a page at a time, so that no cursor waits for a slow reader. A page is bounded in
 * documents and, since one may have megabytes, in bytes.
 */
final class MongoPages implements Pages {

    private static final int DOCUMENTS = 1_000;
    private static final int BYTES = 4 * 1024 * 1024;

    private final MongoCollection<RawBsonDocument> ledger;
    private Bson rest;

    MongoPages(MongoCollection<RawBsonDocument> ledger, long from) {
        this.ledger = ledger;
        this.rest = gte("_id", new BsonInt64(from));
    }

    @Override
    public Optional<Page> next() {
        var documents = fetched();
        if (documents.isEmpty()) {
            return Optional.empty();
        }
        BsonValue last = documents.getLast().get("_id");
        rest = gt("_id", last);
        return Optional.of(new CommitPage(documents));
    }

    private List<RawBsonDocument> fetched() {
        var documents = new ArrayList<RawBsonDocument>();
        int bytes = 0;
        try (var cursor =
                ledger.find(rest)
                        .sort(ascending("_id"))
                        .limit(DOCUMENTS)
                        .batchSize(DOCUMENTS)
                        .cursor()) {
            while (bytes < BYTES && cursor.hasNext()) {
                var document = cursor.next();
                bytes += document.getByteLength();
                documents.add(document);
            }
        }
        return documents;
    }
}
