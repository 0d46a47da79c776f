package org.mingcha.infra.bench.contest;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentpercommit.DocumentPerCommitStorageStrategy;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * The storage engine of axon-mongo with a document per commit and JSON, all else as it comes. The
 * write concern is the database's.
 */
public final class AxonMongo {

    private final MongoEventStorageEngine engine;
    private final Material material;
    private final Clock clock;
    private Iterator<? extends TrackedEventMessage<?>> reader;

    public AxonMongo(MongoDatabase database, Material material, Clock clock) {
        this.material = material;
        this.clock = clock;
        var json = Jackson3Serializer.builder().build();
        engine =
                MongoEventStorageEngine.builder()
                        .mongoTemplate(
                                DefaultMongoTemplate.builder().mongoDatabase(database).build())
                        .storageStrategy(new DocumentPerCommitStorageStrategy())
                        .eventSerializer(json)
                        .snapshotSerializer(json)
                        .build();
        reader = List.<TrackedEventMessage<?>>of().iterator();
    }

    /** Stores so many events, whose times are so far apart. */
    public void fill(int events, Duration apart) {
        Instant first = clock.instant().minus(apart.multipliedBy(events));
        IntStream.range(0, events)
                .parallel()
                .forEach(i ->
                        engine.appendEvents(
                                List.of(material.at(i, first.plus(apart.multipliedBy(i))))));
    }

    public void append(String stream, long sequence) {
        engine.appendEvents(List.of(material.event(stream, sequence, clock.instant())));
    }

    /** Reads on from where it stopped, and after the last event from the first again. */
    public long tail(long events) {
        for (long i = 0; i < events; i++) {
            if (!reader.hasNext()) {
                reader = engine.readEvents(engine.createTailToken(), false).iterator();
            }
            Seen.payload(reader.next());
        }
        return events;
    }

    /** Loads a stream, as an aggregate is. */
    public long load(String stream) {
        return Seen.events(engine.readEvents(stream, 0).asStream());
    }
}
