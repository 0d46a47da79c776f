package org.mingcha.infra.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Indexes.ascending;
import static org.mingcha.infra.mongo.Within.DIVISION;
import static org.mingcha.infra.mongo.Within.within;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.mingcha.query.deadlines.Docket;
import org.mingcha.query.deadlines.DueDate;
import org.mingcha.query.deadlines.DueDates;
import org.mingcha.query.deadlines.DuePage;
import org.mingcha.query.deadlines.FindDueDates;
import org.mingcha.query.deadlines.FindUnrecordedOverdue;

/**
 * Keeps dockets in MongoDB, and their open dates beside them. A date's {@code place} is its cursor,
 * which begins with the day: paging, order and overdue are one range of one index.
 */
public final class MongoDueDates implements DueDates {

    private static final String STREAM = "stream";
    private static final String PLACE = "place";
    private static final String RECORDED = "recorded";

    private final Shelf shelf;
    private final MongoCollection<Document> dockets;
    private final MongoCollection<Document> open;

    public MongoDueDates(Shelf shelf) {
        this.shelf = shelf;
        this.dockets = shelf.collection("dockets");
        this.open = shelf.collection("open");
        open.createIndex(ascending(PLACE));
        open.createIndex(ascending(RECORDED, PLACE));
        open.createIndex(ascending(DIVISION, PLACE));
        open.createIndex(ascending(STREAM));
    }

    /**
     * The docket goes last: as long as it is the old one, the event that changed it comes again.
     */
    @Override
    public void put(Docket docket) {
        List<DueDate> dates = docket.open();
        List<String> ids = dates.stream().map(DueDate::id).toList();
        open.deleteMany(and(eq(STREAM, docket.stream()), nin(Shelf.ID, ids)));
        for (DueDate date : dates) {
            Shelf.put(open, document(date));
        }
        Shelf.put(dockets, shelf.document(docket.stream(), docket));
    }

    @Override
    public Optional<Docket> find(String stream) {
        return shelf.find(dockets, stream, Docket.class);
    }

    @Override
    public DuePage page(FindDueDates question) {
        String today = question.today().toString();
        List<Bson> filters = new ArrayList<>();
        filters.add(within(question.within()));
        question.overdue()
                .ifPresent(yes -> filters.add(yes ? lt(PLACE, today) : gte(PLACE, today)));
        question.after().ifPresent(cursor -> filters.add(gt(PLACE, cursor)));
        return DuePage.of(inOrder(and(filters), question.size() + 1), question.size());
    }

    @Override
    public List<DueDate> unrecorded(FindUnrecordedOverdue question) {
        Bson passed = lt(PLACE, question.today().toString());
        return inOrder(and(eq(RECORDED, false), passed), question.limit());
    }

    @Override
    public void clear() {
        dockets.deleteMany(new Document());
        open.deleteMany(new Document());
    }

    private List<DueDate> inOrder(Bson filter, int limit) {
        return shelf.views(open.find(filter).sort(ascending(PLACE)).limit(limit), DueDate.class);
    }

    private Document document(DueDate date) {
        return shelf.document(date.id(), date)
                .append(STREAM, date.stream())
                .append(DIVISION, date.division().value())
                .append(PLACE, date.cursor())
                .append(RECORDED, date.recorded());
    }
}
