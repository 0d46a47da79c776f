package org.mingcha.infra.verify;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.mingcha.command.Streams;
import org.mingcha.infra.export.LedgerExports;
import org.mingcha.infra.ledger.OpenLedger;
import org.mingcha.infra.ledger.commits.Commit;
import org.mingcha.infra.ledger.commits.MongoCommits;
import org.mingcha.infra.ledger.text.KeyedSalts;
import org.mingcha.infra.ledger.text.StoredNames;
import org.mingcha.infra.ledger.text.Transcriber;
import org.mingcha.infra.log.Cosigners;
import org.mingcha.infra.log.KeyFile;
import org.mingcha.infra.log.KeyRing;
import org.mingcha.infra.log.LogService;
import org.mingcha.infra.log.store.MongoCheckpoints;
import org.mingcha.infra.log.store.MongoRegisteredKeys;
import org.mingcha.infra.log.store.MongoSignedTrees;
import org.mingcha.infra.log.store.MongoTiles;
import org.mingcha.infra.log.store.NodeMemory;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.note.VerifierKey;
import org.mingcha.infra.verify.stored.MongoStored;
import org.mingcha.infra.witness.Cosigned;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/** A ledger with its log in a database of its own, written by the program's own code. */
final class Installation implements AutoCloseable {

    static final StoredNames NAMES =
            new StoredNames(Stream.concat(Stream.of(Deed.class), Streams.EVENTS.stream()).toList());
    static final KeyedSalts SALTS = new KeyedSalts(new byte[32]);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MANY = 10_000;
    private static final String ORIGIN = "example.org/log";
    private static final Instant BEGIN = Instant.parse("2026-11-23T01:02:03.456Z");
    private static final Cosigners NOBODY = (_, _) -> new Cosigned(List.of(), true, List.of());

    private final MongoDatabase database;
    private final Transcriber transcriber = new Transcriber(NAMES, SALTS);
    private final SigningKey key = SigningKey.generate(ORIGIN, RANDOM);
    private final Map<String, Long> sequences = new HashMap<>();
    private final Memory memory = new Memory();
    private LogService log;
    private long end;

    private static final class Memory implements NodeMemory {

        private Optional<String> note = Optional.empty();

        @Override
        public Optional<String> last() {
            return note;
        }

        @Override
        public void remember(String remembered) {
            note = Optional.of(remembered);
        }
    }

    Installation(MongoClient client) {
        String name = "mingcha-test-" + UUID.randomUUID().toString().substring(24);
        database = client.getDatabase(name);
        log = log(key.secret());
    }

    private LogService log(String keys) {
        var places =
                new LogService.Places(
                        new MongoTiles(database),
                        new MongoSignedTrees(database),
                        new MongoCheckpoints(database),
                        new MongoRegisteredKeys(database),
                        _ -> memory);
        var ring =
                new KeyRing(
                        places.keys(),
                        new KeyFile(Path.of("target", "no-such-directory")),
                        new KeyRing.Settings("", keys),
                        RANDOM);
        return new LogService(
                new OpenLedger(new MongoCommits(database)),
                SALTS,
                places,
                ring,
                NOBODY,
                Clock.systemUTC());
    }

    /**
     * Commits of one and two events in turns on streams of seven; of a hundred if there are many.
     */
    Installation appended(int events) {
        var commits = new ArrayList<Commit>();
        long until = end + events;
        while (end < until) {
            int size = (int) Math.min(until - end, events > MANY ? 100 : 1 + end % 3);
            commits.add(commit(size).at(end));
            end += size;
        }
        var mongo = new MongoCommits(database);
        for (int i = 0; i < commits.size(); i += 1_000) {
            mongo.add(commits.subList(i, Math.min(commits.size(), i + 1_000)));
        }
        return this;
    }

    /** One commit on a stream that begins with it. */
    Installation recorded(Object stream, Object... events) {
        var messages = new ArrayList<DomainEventMessage<?>>();
        for (Object event : events) {
            messages.add(
                    new GenericDomainEventMessage<>(
                            "Case",
                            stream.toString(),
                            messages.size(),
                            new GenericMessage<>(
                                    UUID.randomUUID().toString(), event, MetaData.emptyInstance()),
                            () -> BEGIN));
        }
        new MongoCommits(database).add(List.of(transcriber.commit(messages).at(end)));
        end += events.length;
        return this;
    }

    private Commit commit(int size) {
        String stream = "thing-" + end / 7;
        var events = new ArrayList<DomainEventMessage<?>>();
        for (int i = 0; i < size; i++) {
            long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
            events.add(event(stream, sequence, end + i));
        }
        return transcriber.commit(events);
    }

    private static DomainEventMessage<?> event(String stream, long sequence, long number) {
        var payload =
                number % 5 == 4
                        ? new Deed.Told(LocalDate.parse("2026-11-23"), "险情 \"" + number + "\"\n")
                        : new Deed.Done("done " + number, number);
        return new GenericDomainEventMessage<>(
                "Thing",
                stream,
                sequence,
                new GenericMessage<Deed>(
                        UUID.randomUUID().toString(),
                        payload,
                        MetaData.with("traceId", UUID.randomUUID().toString())),
                () -> BEGIN.plusMillis(number));
    }

    /** Brings the log up to the ledger. */
    Installation signed() {
        log.round();
        return this;
    }

    /** Signs with a new key from the next start on. */
    Installation rotated() {
        log = log(SigningKey.generate(ORIGIN, RANDOM).secret() + " " + key.secret());
        return this;
    }

    /** A node that knows nothing of the log but what the database says. */
    Installation forgetful() {
        memory.note = Optional.empty();
        end = new MongoCommits(database).end();
        sequences.clear();
        sequences.put("thing-" + end / 7, end % 7);
        log = log(key.secret());
        return this;
    }

    VerifierKey key() {
        return key.verifier();
    }

    SigningKey secret() {
        return key;
    }

    String remembered() {
        return memory.last().orElseThrow();
    }

    MongoDatabase database() {
        return database;
    }

    MongoStored stored() {
        return new MongoStored(database, false);
    }

    MongoStored live() {
        return new MongoStored(database, true);
    }

    long end() {
        return end;
    }

    /** As it is stored. */
    StoredEvent event(long index) {
        try (var events = new OpenLedger(new MongoCommits(database)).from(index)) {
            return events.findFirst().orElseThrow();
        }
    }

    Tampering tampering() {
        return new Tampering(database);
    }

    /** As an auditor gets it. */
    Exported exported(long from, long to) {
        var exports =
                new LedgerExports(
                        new OpenLedger(new MongoCommits(database)),
                        log.served(),
                        new MongoRegisteredKeys(database));
        var zip = new ByteArrayOutputStream();
        try {
            exports.latest().orElseThrow().write(from, to, zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Exported.of(zip.toByteArray());
    }

    /** With nothing to trust in but what is stored. */
    Report verified() {
        return verified(Trust.NONE);
    }

    Report verified(Trust trust) {
        return verification().full(stored(), trust, new Pace(0, Duration.ZERO));
    }

    static Verification verification() {
        return new Verification(NAMES, RANDOM, 2);
    }

    /** All that is stored now, to be put back later. */
    Map<String, List<Document>> backup() {
        var copy = new HashMap<String, List<Document>>();
        for (var name : List.of("ledger", "tiles", "checkpoints", "log", "logkeys")) {
            copy.put(name, database.getCollection(name).find().into(new ArrayList<>()));
        }
        return copy;
    }

    void restore(Map<String, List<Document>> backup) {
        backup.forEach((name, documents) -> {
            var collection = database.getCollection(name);
            collection.deleteMany(new Document());
            if (!documents.isEmpty()) {
                collection.insertMany(documents);
            }
        });
    }

    @Override
    public void close() {
        database.drop();
    }
}
