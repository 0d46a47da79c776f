package org.mingcha.infra.cli;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.bson.Document;
import org.mingcha.infra.bench.contest.Material;
import org.mingcha.infra.embedded.EmbeddedServer;
import org.mingcha.infra.export.LedgerExports;
import org.mingcha.infra.ledger.OpenLedger;
import org.mingcha.infra.ledger.commits.MongoCommits;
import org.mingcha.infra.ledger.text.KeyedSalts;
import org.mingcha.infra.log.KeyFile;
import org.mingcha.infra.log.KeyRing;
import org.mingcha.infra.log.LogService;
import org.mingcha.infra.log.store.MemoryFile;
import org.mingcha.infra.log.store.MongoCheckpoints;
import org.mingcha.infra.log.store.MongoRegisteredKeys;
import org.mingcha.infra.log.store.MongoSignedTrees;
import org.mingcha.infra.log.store.MongoTiles;
import org.mingcha.infra.witness.Cosigned;

/** The data directory of a program at work; it lies idle once this is closed. */
final class Office implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Instant BEGIN = Instant.parse("2026-11-23T01:02:03.456Z");

    private final Path directory;
    private final EmbeddedServer server;
    private final MongoClient client;
    private final LogService log;

    private Office(Path directory) {
        this.directory = directory;
        server = EmbeddedServer.start(directory, Clock.systemUTC());
        client = MongoClients.create(server.uri());
        log = log();
    }

    static Office at(Path directory) {
        KeyedSalts.file(directory).create("00".repeat(32) + "\n");
        return new Office(directory);
    }

    private LogService log() {
        var places =
                new LogService.Places(
                        new MongoTiles(database()),
                        new MongoSignedTrees(database()),
                        new MongoCheckpoints(database()),
                        new MongoRegisteredKeys(database()),
                        origin -> new MemoryFile(directory, origin));
        return new LogService(
                new OpenLedger(new MongoCommits(database())),
                Material.SALTS,
                places,
                new KeyRing(
                        places.keys(),
                        new KeyFile(directory),
                        new KeyRing.Settings("", ""),
                        RANDOM),
                (_, _) -> new Cosigned(List.of(), true, List.of()),
                Clock.systemUTC());
    }

    MongoDatabase database() {
        return client.getDatabase("mingcha");
    }

    Document document(String collection, long id) {
        var found = database().getCollection(collection).find(Filters.eq("_id", id)).first();
        return Objects.requireNonNull(found);
    }

    String uri() {
        return server.uri();
    }

    /** Events of tip-offs, signed and published. */
    Office with(int events) {
        var commits = new MongoCommits(database());
        var material = new Material(7);
        long end = commits.end();
        commits.add(
                LongStream.range(end, end + events)
                        .mapToObj(index -> material.commit(index, BEGIN.plusMillis(index)))
                        .toList());
        log.round();
        return this;
    }

    String key() {
        return log.served().key();
    }

    Path exported(long from, long to) {
        var exports =
                new LedgerExports(
                        new OpenLedger(new MongoCommits(database())),
                        log.served(),
                        new MongoRegisteredKeys(database()));
        var file = directory.resolve("export.zip");
        try (var out = Files.newOutputStream(file)) {
            exports.latest().orElseThrow().write(from, to, out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
