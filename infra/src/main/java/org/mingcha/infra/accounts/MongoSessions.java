package org.mingcha.infra.accounts;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.max;

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
 * Sessions in the collection {@code sessions}: {@code {_id: SHA-256 of the token, officer, ended,
 * usedAt, expiresAt}}. A session ends at a fixed time, and before that when nobody has used it for
 * a while; that it was used is written down once a minute at most. It counts while {@code ended} is
 * how often the account's stream ended all: so they end the moment that is in the ledger. Each
 * sign-in sweeps out those that have expired.
 */
public final class MongoSessions implements Sessions {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final String ENDED = "ended";
    private static final String USED_AT = "usedAt";

    private final MongoCollection<Document> sessions;
    private final LedgerAccounts accounts;
    private final Lifetime lifetime;
    private final Clock clock;
    private final SecureRandom random;

    /**
     * @param idle how long a session lasts that nobody uses
     * @param longest how long it lasts in any case
     */
    public record Lifetime(Duration idle, Duration longest) {

        public Lifetime {
            if (idle.compareTo(NOTED_EVERY) <= 0 || longest.compareTo(idle) < 0) {
                throw new IllegalArgumentException(
                        "a session lasts more than a minute without use, and no less in all");
            }
        }
    }

    public MongoSessions(
            MongoDatabase database,
            LedgerAccounts accounts,
            Lifetime lifetime,
            Clock clock,
            SecureRandom random) {
        this.sessions = database.getCollection("sessions").withWriteConcern(WriteConcern.MAJORITY);
        this.sessions.createIndex(Indexes.ascending("expiresAt"));
        this.accounts = accounts;
        this.lifetime = lifetime;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Session open(Officer officer) {
        // The database keeps milliseconds: whoever is told more would be told something else.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        sessions.deleteMany(
                or(
                        lte("expiresAt", Date.from(now)),
                        lte(USED_AT, Date.from(now.minus(lifetime.idle())))));
        var session = new Session(Bearer.draw(random), now.plus(lifetime.longest()));
        sessions.insertOne(
                new Document("_id", Bearer.hash(session.token()))
                        .append("officer", officer.id().value())
                        .append(ENDED, accounts.facts(officer.id()).sessionsEnded())
                        .append(USED_AT, Date.from(now))
                        .append("expiresAt", Date.from(session.expiresAt())));
        return session;
    }

    @Override
    public Optional<Officer> find(String token) {
        var now = clock.instant();
        return Optional.ofNullable(sessions.find(eq(Bearer.hash(token))).first())
                .filter(session -> now.isBefore(expiresAt(session)))
                .filter(session -> now.isBefore(usedAt(session, now).plus(lifetime.idle())))
                .flatMap(session -> officer(session).map(officer -> used(officer, session, now)));
    }

    private Officer used(Officer officer, Document session, Instant now) {
        boolean noted = now.isBefore(usedAt(session, Instant.EPOCH).plus(NOTED_EVERY));
        if (!noted) {
            sessions.updateOne(eq(session.getString("_id")), max(USED_AT, Date.from(now)));
        }
        return officer;
    }

    /** Those of before this was noted have none. */
    private static Instant usedAt(Document session, Instant otherwise) {
        return Optional.ofNullable(session.getDate(USED_AT)).map(Date::toInstant).orElse(otherwise);
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
