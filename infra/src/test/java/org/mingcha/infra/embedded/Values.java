package org.mingcha.infra.embedded;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Documents and filters of every shape, drawn from few values so that they meet. */
final class Values {
    private static final List<String> FIELDS = List.of("a", "b", "c", "c.d");

    private Values() {}

    static Document document(int id, Random random) {
        Document document = new Document("_id", id);
        for (String field : List.of("a", "b", "c")) {
            if (random.nextInt(8) > 0) {
                document.append(field, value(random, 2));
            }
        }
        // One index refuses two independent lists in a document.
        return document.values().stream().filter(List.class::isInstance).count() > 1
                        || document.get("a") instanceof List && document.get("c") instanceof List
                ? new Document("_id", id).append("a", document.get("a"))
                : document;
    }

    static Bson filter(Random random) {
        String field = FIELDS.get(random.nextInt(FIELDS.size()));
        return switch (random.nextInt(8)) {
            case 0, 1 -> Filters.and(filter(random), filter(random));
            case 2 -> Filters.in(field, value(random, 0), value(random, 0));
            case 3 -> Filters.gt(field, comparable(random));
            case 4 -> Filters.lte(field, comparable(random));
            case 5 ->
                    new Document(
                            field,
                            new Document("$gte", comparable(random))
                                    .append("$lt", comparable(random)));
            default -> Filters.eq(field, value(random, 1));
        };
    }

    private static Object comparable(Random random) {
        Object value = value(random, 0);
        return value == null ? 1 : value;
    }

    private static @Nullable Object value(Random random, int depth) {
        int number = random.nextInt(4);
        List<Supplier<@Nullable Object>> kinds =
                Arrays.asList(
                        () -> number,
                        () -> (long) number,
                        () -> number - 0.5 * random.nextInt(2),
                        () -> new Decimal128(number),
                        () -> Long.MAX_VALUE - number,
                        () -> -number,
                        () ->
                                List.of("", "a", "a\u0000", "ab", "𠮷", "明察", "察")
                                        .get(random.nextInt(7)),
                        () -> random.nextBoolean(),
                        () -> Date.from(Instant.ofEpochMilli(number - 2L)),
                        () -> new ObjectId(number, number),
                        () -> new Binary(new byte[number]),
                        () -> null,
                        () -> new Document("d", comparable(random)),
                        // No lists in lists: there a scan finds more than MongoDB would.
                        () ->
                                random.nextInt(4) == 0
                                        ? List.of()
                                        : Arrays.asList(value(random, 0), value(random, 0)));
        return kinds.get(random.nextInt(kinds.size() - (depth > 0 ? 0 : 2))).get();
    }
}
