package org.mingcha.infra.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * Says which generation of each projection is live. A node asks once, at its start, and stays with
 * the answer.
 */
public final class Generations {

    private static final String LIVE = "live";
    private static final String DRAWN = "drawn";

    private final MongoCollection<Document> projections;

    public Generations(MongoDatabase database) {
        this.projections = database.getCollection("projections");
    }

    public Generation live(String projection) {
        return new Generation(projection, number(projection, LIVE));
    }

    /** A generation that nobody was given before. */
    public Generation draw(String projection) {
        Document drawn =
                projections.findOneAndUpdate(
                        eq("_id", projection),
                        inc(DRAWN, 1),
                        new FindOneAndUpdateOptions()
                                .upsert(true)
                                .returnDocument(ReturnDocument.AFTER));
        return new Generation(projection, Objects.requireNonNull(drawn).getInteger(DRAWN));
    }

    /** From now on nodes that start use this one; a later one that is live already stays so. */
    public void promote(Generation generation) {
        projections.updateOne(
                eq("_id", generation.projection()),
                max(LIVE, generation.number()),
                new UpdateOptions().upsert(true));
    }

    /** Every generation there may be something left of, but the live one. */
    public List<Generation> others(String projection) {
        int live = number(projection, LIVE);
        return IntStream.rangeClosed(0, number(projection, DRAWN))
                .filter(number -> number != live)
                .mapToObj(number -> new Generation(projection, number))
                .toList();
    }

    private int number(String projection, String field) {
        return Optional.ofNullable(projections.find(eq("_id", projection)).first())
                .map(found -> found.getInteger(field, 0))
                .orElse(0);
    }
}
