package org.mingcha.infra.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.mingcha.infra.mongo.Within.DIVISION;
import static org.mingcha.infra.mongo.Within.within;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.mingcha.command.party.OfficerId;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.Narrowing;
import org.mingcha.query.worklist.Work;
import org.mingcha.query.worklist.WorkItem;
import org.mingcha.query.worklist.WorkItems;
import org.mingcha.query.worklist.WorkOrder;
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
    private static final String OPEN = "open";
    private static final String SENT_BACK = "sentBack";

    /** The field that holds what an order goes by; the order of receipt goes by the index alone. */
    private static final Map<WorkOrder, String> KEYS =
            Map.of(WorkOrder.DUE, "dueKey", WorkOrder.UNIT, UNIT, WorkOrder.STATUS, "stage");

    private final Shelf shelf;
    private final MongoCollection<Document> items;
    private final MongoCollection<Document> left;

    public MongoWorkItems(Shelf shelf) {
        this.shelf = shelf;
        this.items = shelf.collection("items");
        this.left = shelf.collection("left");
        for (String field :
                List.of(STATUS, OWNERS, DUE_ON, DIVISION, OFFERED, "dueKey", UNIT, "stage")) {
            items.createIndex(
                    compoundIndex(ascending(SUBJECT), ascending(field), descending(INDEX)));
        }
        items.createIndex(compoundIndex(ascending(SUBJECT), descending(INDEX)));
        items.createIndex(ascending(OWNERS, OPEN));
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
                        .append(OPEN, item.open())
                        .append(SENT_BACK, work.sentBack())
                        .append(OWNERS, item.owners().stream().map(OfficerId::value).toList());
        KEYS.forEach((order, field) -> document.append(field, order.key(item)));
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
        var filters = filters(question);
        beyond(question).ifPresent(filters::add);
        var found =
                items.find(and(filters)).sort(sorting(question.order())).limit(question.size() + 1);
        return WorkPage.of(
                shelf.views(found, Work.class).stream().map(Work::item).toList(), question.size());
    }

    @Override
    public long count(FindWork question, int most) {
        return items.countDocuments(and(filters(question)), new CountOptions().limit(most));
    }

    @Override
    public void clear() {
        items.deleteMany(new Document());
        left.deleteMany(new Document());
    }

    @Override
    public List<Work> openOf(OfficerId owner) {
        return shelf.views(items.find(and(eq(OPEN, true), eq(OWNERS, owner.value()))), Work.class);
    }

    @Override
    public void left(OfficerId officer, boolean gone) {
        if (gone) {
            Shelf.put(left, new Document(Shelf.ID, officer.value()));
        } else {
            left.deleteOne(eq(Shelf.ID, officer.value()));
        }
    }

    @Override
    public boolean hasLeft(OfficerId officer) {
        return Shelf.document(left, officer.value()).isPresent();
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
        narrow(question.narrowing(), filters);
        return filters;
    }

    private static void narrow(Narrowing to, List<Bson> filters) {
        if (!to.statuses().isEmpty()) {
            filters.add(in(STATUS, to.statuses()));
        }
        if (to.open()) {
            filters.add(eq(OPEN, true));
        }
        to.dueFrom().ifPresent(day -> filters.add(gte(DUE_ON, day.toString())));
        to.dueTo().ifPresent(day -> filters.add(lte(DUE_ON, day.toString())));
        to.returnedTo()
                .ifPresent(who -> {
                    filters.add(eq(SENT_BACK, true));
                    filters.add(or(eq(OWNERS, who.value()), size(OWNERS, 0)));
                });
    }

    private static Bson sorting(WorkOrder order) {
        Bson received = order == WorkOrder.OLDEST ? ascending(INDEX) : descending(INDEX);
        return Optional.ofNullable(KEYS.get(order))
                .map(key -> orderBy(ascending(key), received))
                .orElse(received);
    }

    private static Optional<Bson> beyond(FindWork question) {
        if (question.before().isEmpty()) {
            return Optional.empty();
        }
        long last = question.before().getAsLong();
        Bson later = question.order() == WorkOrder.OLDEST ? gt(INDEX, last) : lt(INDEX, last);
        String key = KEYS.get(question.order());
        return Optional.of(
                key == null
                        ? later
                        : question.beyond()
                                .map(at -> or(gt(key, at), and(eq(key, at), later)))
                                .orElse(later));
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
