package org.mingcha.infra.policy;

import static com.mongodb.client.model.Accumulators.min;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.mingcha.web.desk.FollowUps;

/** The events that wait because a policy could not follow them up, of all nodes together. */
public final class WaitingEvents implements FollowUps {

    private static final String POLICY = "processingGroup";

    private final MongoCollection<Document> letters;

    /**
     * @param letters the collection of dead letters
     */
    public WaitingEvents(MongoCollection<Document> letters) {
        this.letters = letters;
    }

    /**
     * What waits for one policy.
     *
     * @param since when the first of them failed; of a reporter's event the beginning of its day
     */
    public record Waiting(String policy, long events, Instant since) {}

    /** By name; a policy for which nothing waits is not among them. */
    public List<Waiting> byPolicy() {
        var waiting = new ArrayList<Waiting>();
        letters.aggregate(
                        List.of(
                                match(regex(POLICY, "^when-")),
                                group(
                                        "$" + POLICY,
                                        sum("events", 1L),
                                        min("since", "$enqueuedAt.seconds"))))
                .map(WaitingEvents::waiting)
                .into(waiting);
        waiting.sort(Comparator.comparing(Waiting::policy));
        return waiting;
    }

    public long count(String policy) {
        return letters.countDocuments(eq(POLICY, policy));
    }

    @Override
    public long stuck() {
        return letters.countDocuments(regex(POLICY, "^when-"));
    }

    private static Waiting waiting(Document found) {
        return new Waiting(
                found.getString("_id"),
                found.get("events", Number.class).longValue(),
                Instant.ofEpochSecond(found.get("since", Number.class).longValue()));
    }
}
