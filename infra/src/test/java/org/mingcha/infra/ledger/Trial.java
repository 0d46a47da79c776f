package org.mingcha.infra.ledger;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.bson.Document;
import org.mingcha.command.reliance.Reliance;
import org.mingcha.infra.ledger.commits.Commits;
import org.mingcha.infra.ledger.commits.MongoCommits;
import org.mingcha.infra.ledger.text.StoredNames;

/** Ledgers on one empty database, and the words to try them with. */
final class Trial implements AutoCloseable {

    static final StoredNames NAMES = new StoredNames(List.of(Happened.class));

    private static final SecureRandom SALTS = new SecureRandom();
    private static final Sequencer.Patience PATIENCE =
            new Sequencer.Patience(6, Duration.ofNanos(1_000));

    private final MongoClient client;
    private final MongoDatabase database;
    private final List<Ledger> opened = new ArrayList<>();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    Trial(MongoClient client) {
        this.client = client;
        this.database =
                client.getDatabase("mingcha-test-" + UUID.randomUUID().toString().substring(24));
    }

    /** One more, on a database of its own. */
    Trial another() {
        return new Trial(client);
    }

    Commits commits() {
        return new MongoCommits(database);
    }

    Ledger ledger() {
        return ledger(commits());
    }

    Ledger ledger(Commits commits) {
        var ledger = new Ledger(commits, NAMES, _ -> salt(), meters, PATIENCE);
        opened.add(ledger);
        return ledger;
    }

    static Ledger over(Commits commits) {
        return new Ledger(commits, NAMES, _ -> salt(), new SimpleMeterRegistry(), PATIENCE);
    }

    static byte[] salt() {
        var salt = new byte[32];
        SALTS.nextBytes(salt);
        return salt;
    }

    Document stored(long index) {
        return Objects.requireNonNull(
                database.getCollection("ledger").find(new Document("_id", index)).first());
    }

    MongoDatabase database() {
        return database;
    }

    static DomainEventMessage<?> event(String stream, long sequence, Happened payload) {
        return new GenericDomainEventMessage<>("Thing", stream, sequence, payload);
    }

    static DomainEventMessage<?> noted(String stream, long sequence) {
        return event(stream, sequence, new Happened.Noted(stream + "/" + sequence));
    }

    static List<DomainEventMessage<?>> noted(String stream, long sequence, int count) {
        return Stream.iterate(sequence, s -> s + 1)
                .limit(count)
                .<DomainEventMessage<?>>map(s -> noted(stream, s))
                .toList();
    }

    /** Appends as a command does, and returns what its receipt says. */
    static Appended append(Ledger ledger, List<DomainEventMessage<?>> events) {
        return append(ledger, events, List.of());
    }

    /** The same, while it takes something for granted of other streams. */
    static Appended append(
            Ledger ledger, List<DomainEventMessage<?>> events, List<Reliance> relies) {
        var unit = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("command"));
        var receipt = AppendReceipt.placedIn(unit);
        unit.execute(() -> {
            relies.forEach(it -> Reliance.on(it.stream(), it.last()));
            ledger.appendEvents(events);
        });
        return receipt.appended().orElseThrow();
    }

    static List<TrackedEventMessage<?>> all(Ledger ledger) {
        return new ArrayList<>(ledger.readEvents(null, false).toList());
    }

    static long indexOf(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    /** Runs as many at once and returns what they return, a failure as its exception. */
    static List<Object> together(int count, IntFunction<Callable<?>> task)
            throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, count).mapToObj(i -> threads.submit(task.apply(i)));
            var outcomes = new ArrayList<>();
            for (Future<?> future : running.toList()) {
                try {
                    outcomes.add(future.get());
                } catch (ExecutionException e) {
                    outcomes.add(e.getCause());
                }
            }
            return outcomes;
        }
    }

    @Override
    public void close() {
        opened.forEach(Ledger::close);
        database.drop();
    }
}
