package org.mingcha.infra.flood;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The keys that challenges are signed with, one for each day and the same on every node, in the
 * collection {@code flood.keys}: {@code {_id: day, key}}. Those before yesterday's are gone.
 */
final class DayKeys {

    private static final int BYTES = 32;

    private final MongoCollection<Document> keys;
    private final RandomGenerator random;
    private final Map<LocalDate, String> known = new ConcurrentHashMap<>();

    DayKeys(MongoDatabase database, RandomGenerator random) {
        this.keys = database.getCollection("flood.keys");
        this.random = random;
    }

    /** Of that day, which is made where there is none. */
    String of(LocalDate day) {
        var key = known.get(day);
        return key == null ? found(day) : key;
    }

    /** With which something may be signed that is still good on that day, the likelier first. */
    List<String> goodOn(LocalDate day) {
        return List.of(of(day), of(day.minusDays(1)));
    }

    void forgetBefore(LocalDate day) {
        keys.deleteMany(lt("_id", day.toString()));
        known.keySet().removeIf(old -> old.isBefore(day));
    }

    private String found(LocalDate day) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        var thatDay = eq("_id", day.toString());
        keys.updateOne(
                thatDay,
                Updates.setOnInsert("key", new Binary(fresh)),
                new UpdateOptions().upsert(true));
        var stored = Objects.requireNonNull(keys.find(thatDay).first()).get("key", Binary.class);
        var key = HexFormat.of().formatHex(stored.getData());
        known.put(day, key);
        return key;
    }
}
