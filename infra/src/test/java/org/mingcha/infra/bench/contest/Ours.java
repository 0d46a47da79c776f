package org.mingcha.infra.bench.contest;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.mingcha.infra.ledger.Ledger;
import org.mingcha.infra.ledger.commits.Commits;
import org.mingcha.infra.ledger.commits.MongoCommits;

/** The ledger, as the program wires it. */
public final class Ours implements AutoCloseable {

    private static final int BULK = 1_000;

    private final Material material;
    private final Commits commits;
    private final Ledger ledger;
    private final Clock clock;

    public Ours(MongoDatabase database, Material material, Clock clock) {
        this.material = material;
        this.clock = clock;
        commits = new MongoCommits(database);
        ledger = new Ledger(commits, Material.NAMES, Material.SALTS, new SimpleMeterRegistry());
    }

    /** Fills an empty database with so many commits, a second apart, by bulk inserts. */
    public static void fill(MongoDatabase database, Material material, long events, Clock clock) {
        var commits = new MongoCommits(database);
        Instant first = clock.instant().minusSeconds(events);
        for (long done = 0; done < events; done += BULK) {
            var bulk =
                    LongStream.range(done, Math.min(done + BULK, events))
                            .parallel()
                            .mapToObj(i -> material.commit(i, first.plusSeconds(i)))
                            .toList();
            if (commits.add(bulk) != bulk.size()) {
                throw new IllegalStateException("the database was not empty");
            }
        }
    }

    public void append(String stream, long sequence) {
        ledger.appendEvents(List.of(material.event(stream, sequence, clock.instant())));
    }

    /** Reads on from an index, as a projection does, and returns how many events it got. */
    public long tail(long index, long most) {
        var token = new GlobalSequenceTrackingToken(index - 1);
        try (var events = ledger.readEvents(token, false)) {
            return Seen.events(events.limit(most));
        }
    }

    /** Loads a stream, as an aggregate is. */
    public long load(String stream) {
        return Seen.events(ledger.readEvents(stream, 0).asStream());
    }

    public Commits commits() {
        return commits;
    }

    @Override
    public void close() {
        ledger.close();
    }
}
