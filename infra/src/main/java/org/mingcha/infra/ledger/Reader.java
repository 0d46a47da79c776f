package org.mingcha.infra.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.mingcha.infra.ledger.commits.Commit;
import org.mingcha.infra.ledger.commits.Commits;
import org.mingcha.infra.ledger.text.Transcriber;

/** Hands out events by their index in the ledger or by their sequence in a stream. */
final class Reader {

    private final Commits commits;
    private final Transcriber transcriber;

    Reader(Commits commits, Transcriber transcriber) {
        this.commits = commits;
        this.transcriber = transcriber;
    }

    /** Events from an index on, ending before the first index that does not continue. */
    Stream<TrackedEventMessage<?>> from(long index) {
        return each(index, commits, this::tracked);
    }

    /** What stands at each index from one on, ending before the first that does not continue. */
    static <T> Stream<T> each(long index, Commits commits, At<T> what) {
        return Pages.of(new Indexes(commits), index)
                .flatMap(commit ->
                        positions(commit, index - commit.index())
                                .mapToObj(position -> what.at(commit, position)));
    }

    /** What stands at each sequence of a stream from one on. */
    static <T> Stream<T> eachOfStream(String stream, long sequence, Commits commits, At<T> what) {
        return Pages.of(new Sequences(commits, stream), sequence)
                .flatMap(commit ->
                        positions(commit, sequence - commit.sequence())
                                .mapToObj(position -> what.at(commit, position)));
    }

    /** Makes something of one event of a commit. */
    interface At<T> {

        T at(Commit commit, int position);
    }

    private TrackedEventMessage<?> tracked(Commit commit, int position) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(commit.index() + position),
                transcriber.read(commit, position));
    }

    /** Events of a stream, each with its place in the ledger. */
    Stream<TrackedEventMessage<?>> trackedOf(String stream) {
        return eachOfStream(stream, 0, commits, this::tracked);
    }

    /** Events of a stream from a sequence on. */
    Stream<DomainEventMessage<?>> ofStream(String stream, long sequence) {
        return eachOfStream(stream, sequence, commits, transcriber::read);
    }

    private static IntStream positions(Commit commit, long first) {
        return IntStream.range((int) Math.max(0, first), commit.events().size());
    }

    /** A gap is what another node is about to fill: reading ends there and is tried again. */
    private record Indexes(Commits commits) implements Pages.Count {

        @Override
        public long startOf(Commit commit) {
            return commit.index();
        }

        @Override
        public List<Commit> page(long from, int limit) {
            return commits.from(from, limit);
        }

        @Override
        public Optional<Commit> lastUpTo(long position) {
            return commits.lastUpTo(position);
        }

        @Override
        public void broken(long position) {}
    }

    /** A gap in a stream can have no honest cause. */
    private record Sequences(Commits commits, String stream) implements Pages.Count {

        @Override
        public long startOf(Commit commit) {
            return commit.sequence();
        }

        @Override
        public List<Commit> page(long from, int limit) {
            return commits.ofStream(stream, from, limit);
        }

        @Override
        public Optional<Commit> lastUpTo(long position) {
            return commits.lastOfStream(stream, position);
        }

        @Override
        public void broken(long position) {
            throw new EventStoreException(
                    "stream %s lacks sequence %d".formatted(stream, position));
        }
    }
}
