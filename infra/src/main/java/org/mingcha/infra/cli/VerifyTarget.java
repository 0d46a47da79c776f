package org.mingcha.infra.cli;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mingcha.infra.embedded.EmbeddedServer;
import org.mingcha.infra.ledger.text.KeyedSalts;
import org.mingcha.infra.log.store.MemoryFile;
import org.mingcha.infra.note.VerifierKey;
import org.mingcha.infra.verify.Authenticity;
import org.mingcha.infra.verify.Pace;
import org.mingcha.infra.verify.Report;
import org.mingcha.infra.verify.Trust;
import org.mingcha.infra.verify.Verification;
import org.mingcha.infra.verify.stored.Misshapen;
import org.mingcha.infra.verify.stored.MongoStored;
import org.mingcha.infra.verify.zip.ExportFile;

/** What is verified. */
sealed interface VerifyTarget {

    /**
     * Verifies it.
     *
     * @throws com.mongodb.MongoException where a database does not answer
     * @throws java.io.UncheckedIOException where a file cannot be read
     */
    Report verified(Verification verification, Pace pace);

    /**
     * What the words mean.
     *
     * @throws IllegalArgumentException with a sentence for people, which repeats no address of a
     *     database
     */
    static VerifyTarget of(VerifyOptions options) {
        if (options.target().matches("mongodb(\\+srv)?://.*")) {
            return new Database(options);
        }
        var path = Path.of(options.target());
        if (Files.isRegularFile(path)) {
            return new Export(path, options);
        }
        if (Files.isRegularFile(path.resolve("database").resolve("mingcha.mv"))) {
            return new DataDirectory(path, options);
        }
        throw new IllegalArgumentException(
                "既不是导出文件，也不是数据目录 / neither an export nor a data directory: " + options.target());
    }

    /** A ZIP. */
    record Export(Path path, VerifyOptions options) implements VerifyTarget {

        @Override
        public Report verified(Verification verification, Pace pace) {
            try (var file = ExportFile.open(path)) {
                var trust = new Trust(options.keys(), options.checkpoints(), Optional.empty());
                return verification.export(file, trust, pace);
            }
        }
    }

    /** A server, which others may be writing to. */
    record Database(VerifyOptions options) implements VerifyTarget {

        private static final String USUAL_NAME = "mingcha";
        private static final int SECONDS = 10;

        @Override
        public Report verified(Verification verification, Pace pace) {
            var connection = connection(options.target());
            var settings =
                    MongoClientSettings.builder()
                            .applyToClusterSettings(cluster ->
                                    cluster.serverSelectionTimeout(SECONDS, TimeUnit.SECONDS))
                            .applyConnectionString(connection)
                            .build();
            try (var client = MongoClients.create(settings)) {
                var name = Optional.ofNullable(connection.getDatabase()).orElse(USUAL_NAME);
                var trust = new Trust(options.keys(), options.checkpoints(), Optional.empty());
                var stored = new MongoStored(client.getDatabase(name), true);
                return verification.full(stored, trust, pace);
            }
        }

        private static ConnectionString connection(String address) {
            try {
                return new ConnectionString(address);
            } catch (IllegalArgumentException malformed) {
                throw new IllegalArgumentException("数据库地址不对 / this is no address of a database");
            }
        }
    }

    /** Of a program that does not run. What its node remembers is compared too. */
    record DataDirectory(Path path, VerifyOptions options) implements VerifyTarget {

        @Override
        public Report verified(Verification verification, Pace pace) {
            try (var server = EmbeddedServer.start(path, Clock.systemUTC());
                    var client = MongoClients.create(server.uri())) {
                var name = new ConnectionString(server.uri()).getDatabase();
                var database = client.getDatabase(Optional.ofNullable(name).orElseThrow());
                var stored = new MongoStored(database, false);
                return verification.full(stored, trust(stored), pace);
            }
        }

        private Trust trust(MongoStored stored) {
            return new Trust(
                    options.keys(),
                    Stream.concat(options.checkpoints().stream(), remembered(stored)).toList(),
                    KeyedSalts.in(path).map(salts -> (Authenticity) salts::gave));
        }

        private Stream<String> remembered(MongoStored stored) {
            return names(stored)
                    .distinct()
                    .flatMap(origin -> new MemoryFile(path, origin).last().stream());
        }

        private static Stream<String> names(MongoStored stored) {
            try {
                return stored.keys().stream()
                        .map(key -> VerifierKey.parse(key.vkey()).name())
                        .toList()
                        .stream();
            } catch (Misshapen | IllegalArgumentException malformed) {
                // The verification will tell.
                return Stream.empty();
            }
        }
    }
}
