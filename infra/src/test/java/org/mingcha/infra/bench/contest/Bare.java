package org.mingcha.infra.bench.contest;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.codecs.configuration.CodecRegistries;
import org.mingcha.infra.ledger.commits.Commit;
import org.mingcha.infra.ledger.commits.CommitCodec;
import org.mingcha.infra.ledger.commits.MongoCommits;

/**
 * The driver alone on a collection of commits: inserts documents one by one, whose text was made
 * before, and reads them by one cursor.
 */
public final class Bare {

    private final MongoCollection<Commit> commits;
    private final AtomicLong next = new AtomicLong();
    private final Commit.Event pattern;
    private final String patternStream;
    private final String kind;

    public Bare(MongoDatabase database, Material material, Clock clock) {
        ensureIndexes(database);
        commits =
                database.getCollection("ledger", Commit.class)
                        .withCodecRegistry(CodecRegistries.fromCodecs(new CommitCodec()));
        var commit = material.commit(0, clock.instant());
        patternStream = commit.stream();
        kind = commit.kind();
        pattern = commit.events().getFirst();
    }

    private static void ensureIndexes(MongoDatabase database) {
        new MongoCommits(database);
    }

    public void append(String stream, long sequence) {
        var event =
                new Commit.Event(
                        UUID.randomUUID().toString(),
                        pattern.name(),
                        pattern.revision(),
                        pattern.time(),
                        pattern.payload().replace(patternStream, stream),
                        pattern.metadata(),
                        pattern.salt());
        commits.insertOne(
                new Commit(next.getAndIncrement(), stream, kind, sequence, List.of(event)));
    }

    /** Reads all commits in order and returns how many events they have. */
    public long tail() {
        long events = 0;
        try (var cursor = commits.find().sort(Sorts.ascending("_id")).iterator()) {
            while (cursor.hasNext()) {
                events += cursor.next().events().size();
            }
        }
        return events;
    }
}
