package org.mingcha.infra.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.mingcha.query.history.FindHistory;
import org.mingcha.query.history.Happening;
import org.mingcha.query.history.Happenings;

/** Keeps what happened in MongoDB: one document per event, under its ledger index. */
public final class MongoHappenings implements Happenings {

    private static final String STREAM = "stream";
    private static final String NAME = "name";
    private static final String OFFICER = "officer";

    private final Shelf shelf;
    private final MongoCollection<Document> happenings;

    public MongoHappenings(Shelf shelf) {
        this.shelf = shelf;
        this.happenings = shelf.collection("happenings");
        for (String field : List.of(STREAM, NAME, OFFICER)) {
            happenings.createIndex(ascending(field, Shelf.ID));
        }
    }

    @Override
    public void put(Happening happening) {
        Document document =
                shelf.document(happening.index(), happening)
                        .append(STREAM, happening.stream())
                        .append(NAME, happening.name());
        happening.by().ifPresent(officer -> document.append(OFFICER, officer.value()));
        Shelf.put(happenings, document);
    }

    @Override
    public List<Happening> find(FindHistory question) {
        List<Bson> filters = new ArrayList<>();
        filters.add(gte(Shelf.ID, question.from()));
        question.stream().ifPresent(stream -> filters.add(eq(STREAM, stream)));
        question.name().ifPresent(name -> filters.add(eq(NAME, name)));
        question.officer().ifPresent(officer -> filters.add(eq(OFFICER, officer.value())));
        var found = happenings.find(and(filters)).sort(ascending(Shelf.ID)).limit(question.limit());
        return shelf.views(found, Happening.class);
    }

    @Override
    public void clear() {
        happenings.deleteMany(new Document());
    }
}
