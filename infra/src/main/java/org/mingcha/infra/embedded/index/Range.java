package org.mingcha.infra.embedded.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mingcha.infra.embedded.index.Conditions.Condition;

/** All keys from {@code low} to {@code high}, both inclusive. */
record Range(Key low, Key high) {

    /**
     * All keys that begin so. The empty key is no document's: it marks an index that holds lists.
     */
    static List<Range> all(byte[] beginning) {
        Key low = new Key(beginning.length == 0 ? new byte[] {0} : beginning);
        return List.of(new Range(low, new KeyWriter(beginning).last()));
    }

    /** The keys that begin so and go on with a value of this field that meets the condition. */
    static List<Range> meeting(
            Condition condition, byte[] beginning, IndexKey field, boolean lists) {
        if (condition.isRange()) {
            return List.of(between(condition, beginning, field.isAscending(), lists));
        }
        return condition.points().stream()
                .map(point -> new KeyWriter(beginning).value(point, field.isAscending()))
                .map(writer -> new Range(writer.key(), writer.last()))
                .sorted(Comparator.comparing(Range::low))
                .distinct()
                .toList();
    }

    /**
     * In a list one element may meet the lower bound and another the upper, so there one end is
     * open.
     */
    private static Range between(Condition condition, byte[] beginning, boolean up, boolean lists) {
        Object low = condition.low();
        Object high = condition.high();
        if (low != null && (lists || TypeOrder.of(low) != TypeOrder.of(high))) {
            high = null;
        }
        Object type = Objects.requireNonNull(low == null ? high : low);
        KeyWriter first = new KeyWriter(beginning);
        first = low == null ? first.besideType(type, -1, up) : first.value(low, up);
        KeyWriter last = new KeyWriter(beginning);
        last = high == null ? last.besideType(type, 1, up) : last.value(high, up);
        return up ? new Range(first.key(), last.last()) : new Range(last.key(), first.last());
    }
}
