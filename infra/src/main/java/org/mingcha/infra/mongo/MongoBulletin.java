package org.mingcha.infra.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static org.mingcha.infra.mongo.Within.DIVISION;
import static org.mingcha.infra.mongo.Within.within;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.party.Sector;
import org.mingcha.query.bulletin.Bulletin;
import org.mingcha.query.bulletin.Draft;
import org.mingcha.query.bulletin.Exposed;
import org.mingcha.query.bulletin.FindExposed;

/** Keeps the bulletin in MongoDB. */
public final class MongoBulletin implements Bulletin {

    private static final String INDEX = "index";
    private static final String SECTOR = "sector";
    private static final String EXPIRED = "expired";

    private final Shelf shelf;
    private final MongoCollection<Document> exposed;
    private final MongoCollection<Document> drafts;
    private final MongoCollection<Document> sectors;

    public MongoBulletin(Shelf shelf) {
        this.shelf = shelf;
        this.exposed = shelf.collection("exposed");
        this.drafts = shelf.collection("drafts");
        this.sectors = shelf.collection("sectors");
        exposed.createIndex(descending(INDEX));
        exposed.createIndex(compoundIndex(ascending(DIVISION), descending(INDEX)));
        exposed.createIndex(compoundIndex(ascending(SECTOR), descending(INDEX)));
    }

    @Override
    public void put(Exposed one) {
        Document document =
                shelf.document(one.exposure().value(), one)
                        .append(INDEX, one.index())
                        .append(DIVISION, one.division().value())
                        .append(EXPIRED, !one.shown());
        one.sector().ifPresent(sector -> document.append(SECTOR, sector.name()));
        Shelf.put(exposed, document);
    }

    @Override
    public Optional<Exposed> find(ExposureId exposure) {
        return shelf.find(exposed, exposure.value(), Exposed.class);
    }

    @Override
    public List<Exposed> page(FindExposed question) {
        List<Bson> filters = new ArrayList<>();
        filters.add(ne(EXPIRED, true));
        question.within().ifPresent(division -> filters.add(within(division)));
        question.sector().ifPresent(sector -> filters.add(eq(SECTOR, sector.name())));
        var found = exposed.find(and(filters)).sort(descending(INDEX));
        int before = Math.multiplyExact(question.page(), question.size());
        return question.isNarrow()
                ? narrowed(found, question, before)
                : shelf.views(found.skip(before).limit(question.size()), Exposed.class);
    }

    /** What was exposed in a province in five years is few enough to be looked through. */
    private List<Exposed> narrowed(FindIterable<Document> found, FindExposed question, int before) {
        List<Exposed> fitting = new ArrayList<>();
        int passed = 0;
        try (var documents = found.iterator()) {
            while (documents.hasNext() && fitting.size() < question.size()) {
                Exposed one = shelf.view(documents.next(), Exposed.class);
                if (question.asksFor(one) && passed++ >= before) {
                    fitting.add(one);
                }
            }
        }
        return List.copyOf(fitting);
    }

    @Override
    public void keep(Draft draft) {
        Shelf.put(drafts, shelf.document(draft.exposure().value(), draft));
    }

    @Override
    public Optional<Draft> draft(ExposureId exposure) {
        return shelf.find(drafts, exposure.value(), Draft.class);
    }

    @Override
    public void discard(ExposureId draft) {
        drafts.deleteOne(eq(Shelf.ID, draft.value()));
    }

    @Override
    public void keep(String stream, Sector sector) {
        Shelf.put(sectors, new Document(Shelf.ID, stream).append(SECTOR, sector.name()));
    }

    @Override
    public Optional<Sector> sector(String stream) {
        return Shelf.document(sectors, stream)
                .map(document -> Sector.valueOf(document.getString(SECTOR)));
    }

    @Override
    public void clear() {
        exposed.deleteMany(new Document());
        drafts.deleteMany(new Document());
        sectors.deleteMany(new Document());
    }
}
