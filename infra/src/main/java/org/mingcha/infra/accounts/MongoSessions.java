package org.mingcha.infra.accounts;

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
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.web.session.Sessions;

/**
 * Sessions of twelve hours in the collection {@code sessions}: {@code {_id: SHA-256 of the token,
 * officer, ended, expiresAt}}. A session counts while {@code ended} is how often the account's
 * stream ended all: so they end the moment that is in the ledger. Each sign-in sweeps out those
 * that have expired.
 */
public final class MongoSessions implements Sessions {

    private static final Duration LIFETIME = Duration.ofHours(12);
    private static final String ENDED = "ended";

    private final MongoCollection<Document> sessions;
    private final LedgerAccounts accounts;
    private final Clock clock;
    private final SecureRandom random;

    public MongoSessions(
            MongoDatabase database, LedgerAccounts accounts, Clock clock, SecureRandom random) {
        this.sessions = database.getCollection("sessions").withWriteConcern(WriteConcern.MAJORITY);
        this.sessions.createIndex(Indexes.ascending("expiresAt"));
        this.accounts = accounts;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Session open(Officer officer) {
        // The database keeps milliseconds: whoever is told more would be told something else.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        sessions.deleteMany(lte("expiresAt", Date.from(now)));
        var session = new Session(Bearer.draw(random), now.plus(LIFETIME));
        sessions.insertOne(
                new Document("_id", Bearer.hash(session.token()))
                        .append("officer", officer.id().value())
                        .append(ENDED, accounts.facts(officer.id()).sessionsEnded())
                        .append("expiresAt", Date.from(session.expiresAt())));
        return session;
    }

    @Override
    public Optional<Officer> find(String token) {
        return Optional.ofNullable(sessions.find(eq(Bearer.hash(token))).first())
                .filter(session -> clock.instant().isBefore(expiresAt(session)))
                .flatMap(this::officer);
    }

    private Optional<Officer> officer(Document session) {
        var id = new OfficerId(session.getString("officer"));
        var facts = accounts.facts(id);
        return facts.officer(AccountId.of(id))
                .filter(_ -> session.getInteger(ENDED, 0) == facts.sessionsEnded());
    }

    @Override
    public void close(String token) {
        sessions.deleteOne(eq(Bearer.hash(token)));
    }

    private static Instant expiresAt(Document session) {
        return session.getDate("expiresAt").toInstant();
    }
}
