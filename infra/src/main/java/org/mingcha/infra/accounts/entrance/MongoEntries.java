package org.mingcha.infra.accounts.entrance;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.mingcha.command.account.AccountFacts;
import org.mingcha.command.party.OfficerId;
import org.mingcha.infra.accounts.Bearer;

/**
 * Steps that are under way, in the collection {@code entries} of sign-ins and {@code renewals} of
 * new authenticators, so that neither is taken for the other: {@code {_id: SHA-256 of the secret,
 * officer, resets, expiresAt}}. Each begun sweeps out those that have expired.
 */
final class MongoEntries {

    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private final MongoCollection<Document> entries;
    private final Clock clock;
    private final SecureRandom random;

    private MongoEntries(
            MongoDatabase database, String collection, Clock clock, SecureRandom random) {
        this.entries = database.getCollection(collection).withWriteConcern(WriteConcern.MAJORITY);
        this.entries.createIndex(Indexes.ascending("expiresAt"));
        this.clock = clock;
        this.random = random;
    }

    static MongoEntries ofSignIns(MongoDatabase database, Clock clock, SecureRandom random) {
        return new MongoEntries(database, "entries", clock, random);
    }

    static MongoEntries ofRenewals(MongoDatabase database, Clock clock, SecureRandom random) {
        return new MongoEntries(database, "renewals", clock, random);
    }

    /**
     * Somebody whose password was right.
     *
     * @param id what is kept of its secret
     * @param resets how often everything had been void by then
     */
    record Entry(String id, OfficerId officer, int resets) {}

    /** Returns the secret. */
    String open(OfficerId officer, AccountFacts facts) {
        var now = clock.instant();
        entries.deleteMany(lte("expiresAt", Date.from(now)));
        String secret = Bearer.draw(random);
        entries.insertOne(
                new Document("_id", Bearer.hash(secret))
                        .append("officer", officer.value())
                        .append("resets", facts.resets())
                        .append("expiresAt", Date.from(now.plus(LIFETIME))));
        return secret;
    }

    Optional<Entry> find(String secret) {
        return Optional.ofNullable(entries.find(eq(Bearer.hash(secret))).first())
                .filter(found -> clock.instant().isBefore(expiresAt(found)))
                .map(MongoEntries::entry);
    }

    void close(Entry entry) {
        entries.deleteOne(eq(entry.id()));
    }

    void closeAll(OfficerId officer) {
        entries.deleteMany(eq("officer", officer.value()));
    }

    private static Entry entry(Document found) {
        return new Entry(
                found.getString("_id"),
                new OfficerId(found.getString("officer")),
                found.getInteger("resets", 0));
    }

    private static Instant expiresAt(Document found) {
        return found.getDate("expiresAt").toInstant();
    }
}
