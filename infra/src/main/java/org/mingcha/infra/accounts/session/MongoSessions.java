package org.mingcha.infra.accounts.session;

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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.party.Officer;
import org.mingcha.infra.accounts.Bearer;
import org.mingcha.infra.accounts.LedgerAccounts;
import org.mingcha.web.session.Sessions;

/**
 * Sessions in the collection {@code sessions}: {@code {_id: SHA-256 of the token, officer, ended,
 * beganAt, usedAt, expiresAt}}. A session ends at a fixed time, and before that when nobody has
 * used it for a while; that it was used is written down once a minute at most. It counts while
 * {@code ended} is how often the account's stream ended all: so they end the moment that is in the
 * ledger. Each sign-in sweeps out those that have expired.
 */
public final class MongoSessions implements Sessions {

    private final MongoCollection<Document> sessions;
    private final LedgerAccounts accounts;
    private final Lifetime lifetime;
    private final Clock clock;
    private final SecureRandom random;

    public MongoSessions(
            MongoDatabase database,
            LedgerAccounts accounts,
            Lifetime lifetime,
            Clock clock,
            SecureRandom random) {
        this.sessions = collection(database);
        this.sessions.createIndex(Indexes.ascending(Kept.EXPIRES_AT));
        this.accounts = accounts;
        this.lifetime = lifetime;
        this.clock = clock;
        this.random = random;
    }

    static MongoCollection<Document> collection(MongoDatabase database) {
        return database.getCollection("sessions").withWriteConcern(WriteConcern.MAJORITY);
    }

    @Override
    public Session open(Officer officer) {
        // The database keeps milliseconds: whoever is told more would be told something else.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        sweep(now);
        var session = new Session(Bearer.draw(random), now.plus(lifetime.longest()));
        var kept =
                new Kept(
                        Bearer.hash(session.token()),
                        officer.id(),
                        accounts.facts(officer.id()).sessionsEnded(),
                        now,
                        now,
                        session.expiresAt());
        sessions.insertOne(kept.document());
        return session;
    }

    private void sweep(Instant now) {
        sessions.deleteMany(
                or(
                        lte(Kept.EXPIRES_AT, Date.from(now)),
                        lte(Kept.USED_AT, Date.from(now.minus(lifetime.idle())))));
    }

    @Override
    public Optional<Officer> find(String token) {
        var now = clock.instant();
        return lasting(token, now)
                .flatMap(session -> officer(session).map(officer -> used(officer, session, now)));
    }

    @Override
    public Optional<Officer> glance(String token) {
        return lasting(token, clock.instant()).flatMap(this::officer);
    }

    private Optional<Kept> lasting(String token, Instant now) {
        return Optional.ofNullable(sessions.find(eq(Bearer.hash(token))).first())
                .map(stored -> Kept.of(stored, lifetime.longest()))
                .filter(session -> session.lasts(now, lifetime.idle()));
    }

    private Officer used(Officer officer, Kept session, Instant now) {
        if (!now.isBefore(session.usedAt().plus(Lifetime.NOTED_EVERY))) {
            sessions.updateOne(eq(session.hash()), max(Kept.USED_AT, Date.from(now)));
        }
        return officer;
    }

    private Optional<Officer> officer(Kept session) {
        var facts = accounts.facts(session.officer());
        return facts.officer(AccountId.of(session.officer())).filter(_ -> session.counts(facts));
    }

    @Override
    public void close(String token) {
        sessions.deleteOne(eq(Bearer.hash(token)));
    }
}
