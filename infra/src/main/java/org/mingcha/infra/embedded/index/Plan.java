package org.mingcha.infra.embedded.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mingcha.infra.embedded.index.Conditions.Condition;

/**
 * How one index answers a query: the parts of it to walk through, in which direction, and whether
 * what comes out stands in the order that was asked for.
 */
public record Plan(
        StoredIndex index, List<Range> ranges, boolean backwards, boolean ordered, int worth) {

    /** The plan that narrows the most; none if no index helps. */
    public static Optional<Plan> best(List<StoredIndex> indexes, Document filter, Document order) {
        Conditions conditions = new Conditions(filter);
        return indexes.stream()
                .filter(index -> !index.isSparse() || needsField(index, conditions))
                .map(index -> of(index, conditions, order))
                .filter(plan -> plan.worth > 0)
                .max(Comparator.comparingInt(Plan::worth));
    }

    /** Walks through the index; each document once. */
    public Stream<Key> positions() {
        // A single range is not flat-mapped, for that would fetch all of it at once.
        Stream<Key> all =
                ranges.size() == 1
                        ? stream(index.positions(ranges.getFirst(), backwards))
                        : ranges.stream()
                                .flatMap(range -> stream(index.positions(range, backwards)));
        return index.holdsLists() ? all.distinct() : all;
    }

    public static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }

    private static boolean needsField(StoredIndex index, Conditions conditions) {
        return index.getKeys().stream()
                .anyMatch(field -> conditions.on(field.getKey()).needsField());
    }

    private static Plan of(StoredIndex index, Conditions conditions, Document order) {
        KeyWriter beginning = new KeyWriter();
        List<IndexKey> fields = index.getKeys();
        int fixed = 0;
        while (fixed < fields.size() && conditions.on(fields.get(fixed).getKey()).isPoint()) {
            IndexKey field = fields.get(fixed++);
            beginning.value(conditions.on(field.getKey()).points().getFirst(), field.isAscending());
        }
        byte[] prefix = beginning.key().bytes();
        Optional<Boolean> direction = direction(index, conditions, fixed, order);
        List<Range> ranges = Range.all(prefix);
        boolean narrowed = false;
        if (fixed < fields.size()) {
            Condition next = conditions.on(fields.get(fixed).getKey());
            narrowed = next.isRange() || !next.points().isEmpty();
            if (narrowed) {
                ranges = Range.meeting(next, prefix, fields.get(fixed), index.holdsLists());
            }
        }
        boolean ordered = order.isEmpty() || direction.isPresent() && ranges.size() == 1;
        int worth = 4 * fixed + (narrowed ? 2 : 0) + (ordered && !order.isEmpty() ? 1 : 0);
        return new Plan(index, ranges, direction.orElse(false) && ordered, ordered, worth);
    }

    /**
     * Backwards or not, if walking the index yields this order; fields fixed by the filter do not
     * matter.
     */
    private static Optional<Boolean> direction(
            StoredIndex index, Conditions conditions, int fixed, Document order) {
        @Nullable Boolean backwards = null;
        int at = fixed;
        for (var wanted : order.entrySet()) {
            if (isFixed(index, conditions, fixed, wanted.getKey())) {
                continue;
            }
            if (at == index.getKeys().size()
                    || !index.getKeys().get(at).getKey().equals(wanted.getKey())) {
                return Optional.empty();
            }
            boolean turned =
                    ((Number) wanted.getValue()).intValue() > 0
                            != index.getKeys().get(at++).isAscending();
            if (backwards != null && backwards != turned) {
                return Optional.empty();
            }
            backwards = turned;
        }
        return index.holdsLists() ? Optional.empty() : Optional.of(Boolean.TRUE.equals(backwards));
    }

    private static boolean isFixed(
            StoredIndex index, Conditions conditions, int fixed, String field) {
        return index.getKeys().subList(0, fixed).stream()
                .anyMatch(key -> key.getKey().equals(field));
    }
}
