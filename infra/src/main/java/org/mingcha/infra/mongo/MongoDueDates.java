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
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.mingcha.query.deadlines.Behind;
import org.mingcha.query.deadlines.Docket;
import org.mingcha.query.deadlines.DueDate;
import org.mingcha.query.deadlines.DueDates;
import org.mingcha.query.deadlines.DuePage;
import org.mingcha.query.deadlines.FindBehind;
import org.mingcha.query.deadlines.FindDueDates;

/**
 * Keeps dockets in MongoDB, and their open dates beside them. A date's {@code place} is its cursor,
 * which begins with the day: paging, order and overdue are one range of one index.
 */
public final class MongoDueDates implements DueDates {

    private static final String STREAM = "stream";
    private static final String PLACE = "place";

    private static final String NEXT = "next";
    private static final String LAW = "law";
    private static final String SEEN = "seen";

    private final Shelf shelf;
    private final MongoCollection<Document> dockets;
    private final MongoCollection<Document> open;

    public MongoDueDates(Shelf shelf) {
        this.shelf = shelf;
        this.dockets = shelf.collection("dockets");
        this.open = shelf.collection("open");
        dockets.createIndex(ascending(NEXT));
        dockets.createIndex(ascending(LAW));
        open.createIndex(ascending(PLACE));
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
        Shelf.put(dockets, document(docket));
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
    public List<Behind> behind(FindBehind question) {
        List<Bson> filters = new ArrayList<>();
        filters.add(lt(NEXT, question.today().toString()));
        question.after().ifPresent(cursor -> filters.add(gt(NEXT, cursor)));
        var found = dockets.find(and(filters)).sort(ascending(NEXT)).limit(question.limit());
        return shelf.views(found, Docket.class).stream()
                .flatMap(docket -> docket.behind().stream())
                .toList();
    }

    /** Two ranges of an index: that they differ would not be asked of one. */
    @Override
    public List<Docket> foreseenOtherwise(String law, int limit) {
        return Stream.of(lt(LAW, law), gt(LAW, law))
                .flatMap(other ->
                        shelf.views(dockets.find(other).limit(limit), Docket.class).stream())
                .limit(limit)
                .toList();
    }

    @Override
    public void foresee(Docket docket) {
        var same = and(eq(Shelf.ID, docket.stream()), eq(SEEN, docket.seen()));
        dockets.replaceOne(same, document(docket));
    }

    @Override
    public void clear() {
        dockets.deleteMany(new Document());
        open.deleteMany(new Document());
    }

    private List<DueDate> inOrder(Bson filter, int limit) {
        return shelf.views(open.find(filter).sort(ascending(PLACE)).limit(limit), DueDate.class);
    }

    private Document document(Docket docket) {
        var document =
                shelf.document(docket.stream(), docket)
                        .append(LAW, docket.law())
                        .append(SEEN, docket.seen());
        docket.behind().ifPresent(next -> document.append(NEXT, next.cursor()));
        return document;
    }

    private Document document(DueDate date) {
        return shelf.document(date.id(), date)
                .append(STREAM, date.stream())
                .append(DIVISION, date.division().value())
                .append(PLACE, date.cursor());
    }
}
