package org.mingcha.infra.ledger;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.mingcha.infra.ledger.commits.Commits;
import org.mingcha.infra.ledger.text.Salts;
import org.mingcha.infra.ledger.text.StoredNames;
import org.mingcha.infra.ledger.text.Transcriber;

/**
 * The event ledger as Axon's storage engine. The events of one unit of work are one commit on one
 * stream: an acknowledged one is durable, any other is wholly there or wholly absent.
 */
public final class Ledger implements EventStorageEngine, AutoCloseable {

    private static final Sequencer.Patience PATIENCE =
            new Sequencer.Patience(6, Duration.ofMillis(20));
    private static final long BEFORE_FIRST = -1;

    private final Commits commits;
    private final Reader reader;
    private final Sequencer sequencer;
    private final Appends appends;

    /**
     * @param names every event that may be stored or read
     */
    public Ledger(Commits commits, StoredNames names, Salts salts, MeterRegistry meters) {
        this(commits, names, salts, meters, PATIENCE);
    }

    Ledger(
            Commits commits,
            StoredNames names,
            Salts salts,
            MeterRegistry meters,
            Sequencer.Patience patience) {
        this.commits = commits;
        var transcriber = new Transcriber(names, salts);
        reader = new Reader(commits, transcriber);
        DistributionSummary batches = meters.summary("mingcha.ledger.batch");
        sequencer = new Sequencer(commits, patience, batches::record);
        appends = new Appends(transcriber, sequencer, meters.timer("mingcha.ledger.append"));
    }

    /**
     * Within a unit of work the events of all calls are stored together when its root commits, so
     * that a rollback before leaves nothing behind; else at once.
     *
     * @throws IllegalArgumentException where events are on more than one stream, not in sequence,
     *     or on no stream at all
     * @throws ConcurrencyException where somebody else was first on the stream
     * @throws EventStoreException where it could not be found out whether they were stored
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        appends.add(events);
    }

    /** A snapshot would be a second truth beside the events, and nothing here needs one. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("the ledger keeps events only");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    /** Never blocks: it ends at the head or at the first index that does not continue. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken token, boolean mayBlock) {
        return reader.from(indexOf(token) + 1);
    }

    private static long indexOf(@Nullable TrackingToken token) {
        return token == null ? BEFORE_FIRST : token.position().orElseThrow();
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        return DomainEventStream.of(reader.ofStream(stream, firstSequence));
    }

    /** Events of a stream from its beginning, each with its place in the ledger. */
    public Stream<TrackedEventMessage<?>> trackedEvents(String stream) {
        return reader.trackedOf(stream);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return commits.lastOfStream(stream, Long.MAX_VALUE)
                .map(commit -> commit.sequence() + commit.events().size() - 1);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(BEFORE_FIRST);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(commits.end() - 1);
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return new GlobalSequenceTrackingToken(
                new Moments(commits, reader).first(moment, commits.end()) - 1);
    }

    /** Stores what waits, and refuses what comes later. */
    @Override
    public void close() {
        sequencer.close();
    }
}
