package org.mingcha.infra.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static org.mingcha.infra.mongo.Within.DIVISION;
import static org.mingcha.infra.mongo.Within.within;

import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.mingcha.command.party.OfficerId;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.Work;
import org.mingcha.query.worklist.WorkItem;
import org.mingcha.query.worklist.WorkItems;
import org.mingcha.query.worklist.WorkPage;

/** Keeps the work in MongoDB: one document per stream. */
public final class MongoWorkItems implements WorkItems {

    private static final String SUBJECT = "subject";
    private static final String INDEX = "index";
    private static final String STATUS = "status";
    private static final String SECTOR = "sector";
    private static final String OWNERS = "owners";
    private static final String DUE_ON = "dueOn";
    private static final String UNIT = "unit";
    private static final String OFFERED = "offeredTo";

    private final Shelf shelf;
    private final MongoCollection<Document> items;

    public MongoWorkItems(Shelf shelf) {
        this.shelf = shelf;
        this.items = shelf.collection("items");
        for (String field : List.of(STATUS, OWNERS, DUE_ON, DIVISION, OFFERED)) {
            items.createIndex(
                    compoundIndex(ascending(SUBJECT), ascending(field), descending(INDEX)));
        }
        items.createIndex(compoundIndex(ascending(SUBJECT), descending(INDEX)));
    }

    @Override
    public void put(Work work) {
        WorkItem item = work.item();
        Document document =
                shelf.document(item.id(), work)
                        .append(SUBJECT, item.subject().name())
                        .append(INDEX, item.index())
                        .append(DIVISION, item.division().value())
                        .append(STATUS, item.status())
                        .append(UNIT, item.unitName().value())
                        .append(OWNERS, item.owners().stream().map(OfficerId::value).toList());
        item.sector().ifPresent(sector -> document.append(SECTOR, sector.name()));
        item.offeredTo().ifPresent(to -> document.append(OFFERED, to.value()));
        item.dueOn().ifPresent(dueOn -> document.append(DUE_ON, dueOn.toString()));
        Shelf.put(items, document);
    }

    @Override
    public Optional<Work> find(String id) {
        return shelf.find(items, id, Work.class);
    }

    @Override
    public WorkPage page(FindWork question) {
        var found =
                items.find(and(filters(question)))
                        .sort(descending(INDEX))
                        .limit(question.size() + 1);
        return WorkPage.of(
                shelf.views(found, Work.class).stream().map(Work::item).toList(), question.size());
    }

    @Override
    public void clear() {
        items.deleteMany(new Document());
    }

    private static List<Bson> filters(FindWork question) {
        List<Bson> filters = new ArrayList<>();
        filters.add(eq(SUBJECT, question.subject().name()));
        filters.add(reach(question));
        question.status().ifPresent(status -> filters.add(eq(STATUS, status)));
        question.sector().ifPresent(sector -> filters.add(eq(SECTOR, sector.name())));
        question.overdue().ifPresent(yes -> filters.add(overdue(yes, question.today())));
        question.owner().ifPresent(owner -> filters.add(eq(OWNERS, owner.value())));
        question.unit().ifPresent(part -> filters.add(regex(UNIT, Pattern.quote(part))));
        question.before().ifPresent(before -> filters.add(lt(INDEX, before)));
        return filters;
    }

    private static Bson reach(FindWork question) {
        List<Bson> ways = new ArrayList<>();
        ways.add(within(question.within()));
        ways.add(within(OFFERED, question.within()));
        question.viewer().ifPresent(viewer -> ways.add(eq(OWNERS, viewer.value())));
        return or(ways);
    }

    private static Bson overdue(boolean yes, LocalDate today) {
        return yes
                ? lt(DUE_ON, today.toString())
                : or(exists(DUE_ON, false), gte(DUE_ON, today.toString()));
    }
}
