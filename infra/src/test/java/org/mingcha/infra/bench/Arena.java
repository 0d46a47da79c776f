package org.mingcha.infra.bench;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.mingcha.infra.bench.contest.Material;
import org.mingcha.infra.bench.contest.Ours;
import org.mingcha.infra.bench.measure.Results;
import org.mingcha.infra.bench.measure.Watch;

/** Where all contestants meet: one server, one client, empty databases, the same events. */
final class Arena implements AutoCloseable {

    private static final Clock CLOCK = Clock.systemUTC();

    private final MongoClient client;
    private final String prefix;
    private final boolean quick;
    private final Path folder;
    private final List<MongoDatabase> databases = new ArrayList<>();
    private final Material material;
    private final Results results = new Results();
    private final Watch watch;
    private final Map<Integer, MongoDatabase> filled = new HashMap<>();

    Arena(Server server, boolean quick, Path folder) {
        this.folder = folder;
        watch = new Watch(results, server.process().map(Process::toHandle));
        var connection = new ConnectionString(server.uri());
        long run = new Random().nextLong();
        this.quick = quick;
        material = new Material(run);
        prefix =
                Optional.ofNullable(connection.getDatabase()).orElse("mingcha")
                        + "_bench_%08x_".formatted((int) run);
        client =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(connection)
                                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                                .readConcern(ReadConcern.MAJORITY)
                                .build());
    }

    /** An empty database, which goes when the bench ends. */
    MongoDatabase database(String name) {
        var database = client.getDatabase(prefix + name);
        databases.add(database);
        return database;
    }

    /** How large ledgers are compared. */
    List<Integer> sizes() {
        return quick ? List.of(10_000, 100_000) : List.of(10_000, 100_000, 1_000_000);
    }

    /** The database of a ledger with so many events, and what was appended to it since. */
    MongoDatabase filled(int events) {
        return filled.computeIfAbsent(
                events,
                size -> {
                    var database = database("filled_" + size);
                    Ours.fill(database, material, size, CLOCK);
                    return database;
                });
    }

    /** An empty folder for what a node keeps beside its database. */
    Path data() throws IOException {
        return Files.createTempDirectory(folder, "data");
    }

    Material material() {
        return material;
    }

    Clock clock() {
        return CLOCK;
    }

    Watch watch() {
        return watch;
    }

    Results results() {
        return results;
    }

    boolean isQuick() {
        return quick;
    }

    int rounds() {
        return quick ? 5 : 9;
    }

    @Override
    public void close() {
        databases.forEach(MongoDatabase::drop);
        client.close();
    }
}
