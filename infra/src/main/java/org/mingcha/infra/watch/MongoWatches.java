package org.mingcha.infra.watch;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bson.Document;

/**
 * The collection {@code verifications}: the last of each kind under the kind's name, the history
 * under their beginnings, the turn under {@code "turn"}, the last request under {@code "asked"} and
 * how far a full one got under {@code "reached"}.
 */
public final class MongoWatches implements Watches {

    private static final String TURN = "turn";
    private static final String ASKED = "asked";
    private static final String REACHED = "reached";
    private static final int KEPT = 200;

    private final MongoCollection<Document> verifications;
    private final Clock clock;

    public MongoWatches(MongoDatabase database, Clock clock) {
        verifications = database.getCollection("verifications");
        this.clock = clock;
    }

    @Override
    public boolean takeTurn(Instant now, Duration atMost) {
        try {
            verifications.updateOne(
                    and(eq("_id", TURN), lt("until", now.toEpochMilli())),
                    Updates.set("until", now.plus(atMost).toEpochMilli()),
                    new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void giveTurnBack() {
        verifications.updateOne(eq("_id", TURN), Updates.set("until", 0L));
    }

    @Override
    public void request() {
        verifications.replaceOne(
                eq("_id", ASKED),
                new Document("_id", ASKED).append("at", clock.millis()),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public Instant requestedAt() {
        return found(ASKED)
                .map(asked -> Instant.ofEpochMilli(asked.getLong("at")))
                .orElse(Instant.MIN);
    }

    void reached(int percent) {
        verifications.replaceOne(
                eq("_id", REACHED),
                new Document("_id", REACHED).append("percent", percent),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public OptionalInt progress() {
        return found(REACHED).stream().mapToInt(it -> it.getInteger("percent")).findFirst();
    }

    @Override
    public void keep(Verified verified) {
        put(verified.kind().name(), verified);
        if (verified.kind() == Kind.FULL) {
            verifications.deleteOne(eq("_id", REACHED));
        }
        if (verified.kind() == Kind.FULL || verified.count() > 0) {
            put(verified.startedAt() + " " + verified.kind(), verified);
            forget();
        }
    }

    private void put(String id, Verified verified) {
        verifications.replaceOne(
                eq("_id", id),
                VerifiedDocument.of(id, verified),
                new ReplaceOptions().upsert(true));
    }

    private void forget() {
        for (var old : past().skip(KEPT)) {
            verifications.deleteOne(eq("_id", old.getString("_id")));
        }
    }

    /** Only these begin with the digit of a year. */
    private FindIterable<Document> past() {
        return verifications.find(lt("_id", "A")).sort(descending("_id"));
    }

    @Override
    public Optional<Verified> full() {
        return found(Kind.FULL.name()).map(VerifiedDocument::read);
    }

    @Override
    public Optional<Verified> incremental() {
        return found(Kind.INCREMENTAL.name()).map(VerifiedDocument::read);
    }

    @Override
    public List<Verified> history() {
        return past().limit(KEPT).map(VerifiedDocument::read).into(new ArrayList<>());
    }

    private Optional<Document> found(String id) {
        return Optional.ofNullable(verifications.find(eq("_id", id)).first());
    }
}
