package org.mingcha.infra.log.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.bson.Document;
import org.mingcha.infra.ledger.text.KeyedSalts;

/**
 * The secret of the salts, in the data directory, and its fingerprint in the database ({@code log},
 * {@code {_id: "salts", fingerprint}}), so that no node writes with another.
 */
public final class SaltSecret {

    private static final String ID = "salts";

    private final MongoCollection<Document> log;
    private final Path dataDirectory;

    public SaltSecret(MongoDatabase database, Path dataDirectory) {
        log = database.getCollection("log");
        this.dataDirectory = dataDirectory;
    }

    /**
     * Made on the first start.
     *
     * @throws Refused where the secret is lost or another one
     */
    public KeyedSalts salts(RandomGenerator random) {
        boolean known = log.find(eq("_id", ID)).first() != null;
        var mine = KeyedSalts.in(dataDirectory);
        if (known && mine.isEmpty()) {
            throw new Refused(dataDirectory);
        }
        var salts = mine.orElseGet(() -> KeyedSalts.madeIn(dataDirectory, random));
        if (!registered(salts.fingerprint()).equals(salts.fingerprint())) {
            throw new Refused(dataDirectory);
        }
        return salts;
    }

    /** What is registered, which is the given one where there was none. */
    private String registered(String fingerprint) {
        log.updateOne(
                eq("_id", ID),
                Updates.setOnInsert("fingerprint", fingerprint),
                new UpdateOptions().upsert(true));
        return Objects.requireNonNull(log.find(eq("_id", ID)).first()).getString("fingerprint");
    }

    /** The program does not start: its events could not be told from those of a stranger. */
    public static final class Refused extends IllegalStateException {

        private Refused(Path dataDirectory) {
            super(
                    "%1$s 不存在或与数据库不符。请从备份或其他节点恢复后再启动。 / %1$s is missing or does not belong to this database. Restore it from a backup or another node, then start again."
                            .formatted(KeyedSalts.file(dataDirectory).path()));
        }
    }
}
