package org.mingcha.infra.embedded.index;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a filter demands of single fields, as far as an index can answer it. Every document that
 * matches the filter meets these conditions, not the other way round: whoever follows an index
 * still asks the filter.
 */
final class Conditions {
    private static final Condition NONE = new Condition(List.of(), null, null);
    private final Map<String, Condition> byField = new HashMap<>();

    Conditions(Document filter) {
        read(filter);
    }

    Condition on(String field) {
        return byField.getOrDefault(field, NONE);
    }

    private void read(Document filter) {
        filter.forEach((field, demand) -> {
            if (field.equals("$and") && demand instanceof Collection<?> all) {
                all.stream()
                        .filter(Document.class::isInstance)
                        .forEach(part -> read((Document) part));
            } else if (!field.startsWith("$")) {
                byField.merge(field, condition(demand), Condition::and);
            }
        });
    }

    private static Condition condition(@Nullable Object demand) {
        if (demand instanceof Document operators
                && !operators.isEmpty()
                && operators.keySet().iterator().next().startsWith("$")) {
            Condition all = NONE;
            for (var operator : operators.entrySet()) {
                all = all.and(condition(operator.getKey(), operator.getValue()));
            }
            return all;
        }
        return points(Collections.singletonList(demand));
    }

    private static Condition condition(String operator, @Nullable Object operand) {
        return switch (operator) {
            case "$eq" -> points(Collections.singletonList(operand));
            case "$in" -> operand instanceof Collection<?> list ? points(list) : NONE;
            case "$gt", "$gte" -> bounds(operand) ? new Condition(List.of(), operand, null) : NONE;
            case "$lt", "$lte" -> bounds(operand) ? new Condition(List.of(), null, operand) : NONE;
            default -> NONE;
        };
    }

    private static boolean bounds(@Nullable Object operand) {
        return operand != null
                && !(operand instanceof Collection
                        || operand instanceof MinKey
                        || operand instanceof MaxKey);
    }

    /**
     * A list or a pattern is not found under its own key, so one among the points makes them all
     * useless.
     */
    private static Condition points(Collection<?> values) {
        boolean found =
                values.stream()
                        .noneMatch(value ->
                                value instanceof Collection
                                        || BsonRegularExpression.isRegularExpression(value));
        return found && !values.isEmpty()
                ? new Condition(new ArrayList<>(values), null, null)
                : NONE;
    }

    /** One of these points, if there are any; else between these bounds, if they are known. */
    record Condition(List<Object> points, @Nullable Object low, @Nullable Object high) {

        /** Both; where they overlap the first stands, which is wide enough. */
        Condition and(Condition other) {
            return new Condition(
                    points.isEmpty() ? other.points : points,
                    low == null ? other.low : low,
                    high == null ? other.high : high);
        }

        boolean isPoint() {
            return points.size() == 1;
        }

        boolean isRange() {
            return points.isEmpty() && (low != null || high != null);
        }

        /** Whether only documents that have the field can meet this. */
        boolean needsField() {
            return isRange()
                    || !points.isEmpty()
                            && points.stream()
                                    .allMatch(point -> TypeOrder.of(point) > TypeOrder.NOTHING);
        }
    }
}
