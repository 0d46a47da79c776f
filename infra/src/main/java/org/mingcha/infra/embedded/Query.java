package org.mingcha.infra.embedded;

import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.infra.embedded.index.Key;
import org.mingcha.infra.embedded.index.Plan;
import org.mingcha.infra.embedded.store.Documents.Found;

/** What is asked of a collection; {@code limit} 0 means all. */
record Query(Document filter, Document order, int skip, int limit) {

    /**
     * Reads as little as an index allows: in index order only as far as the limit, else all that
     * may match.
     */
    Stream<Found> answer(DurableCollection collection) {
        if (order.containsKey("$natural")) {
            boolean backwards = ((Number) order.get("$natural")).intValue() < 0;
            return part(matching(collection, collection.documents().positions(backwards)));
        }
        Optional<Plan> plan = Plan.best(collection.ordered(), filter, order);
        Stream<Found> found =
                matching(
                        collection,
                        plan.map(Plan::positions)
                                .orElseGet(() -> collection.documents().positions(false)));
        return plan.map(Plan::ordered).orElse(order.isEmpty())
                ? part(found)
                : sorted(found, collection);
    }

    private Stream<Found> matching(DurableCollection collection, Stream<Key> positions) {
        return positions
                .flatMap(position -> collection.documents().find(position).stream())
                .filter(found -> collection.documentMatchesQuery(found.document(), filter));
    }

    private Stream<Found> part(Stream<Found> found) {
        Stream<Found> rest = found.skip(skip);
        return limit > 0 ? rest.limit(limit) : rest;
    }

    /** Holds only the fields that decide the order while it sorts. */
    private Stream<Found> sorted(Stream<Found> found, DurableCollection collection) {
        Comparator<Document> comparator = new DocumentComparator(order);
        return part(found.map(this::onlyOrder)
                        .sorted((one, other) ->
                                comparator.compare(one.document(), other.document())))
                .flatMap(sorted -> collection.documents().find(sorted.position()).stream());
    }

    private Found onlyOrder(Found found) {
        Document part = new Document();
        order.keySet().stream()
                .map(Utils::firstFragment)
                .filter(found.document()::containsKey)
                .forEach(field -> part.put(field, found.document().get(field)));
        return new Found(found.position(), part, found.bytes());
    }
}
