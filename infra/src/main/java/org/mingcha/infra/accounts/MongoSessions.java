package org.mingcha.infra.accounts;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import org.bson.Document;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.web.session.Accounts;
import org.mingcha.web.session.Sessions;

/**
 * Sessions of twelve hours in the collection {@code sessions}: {@code {_id: SHA-256 of the token,
 * officer, expiresAt}}. Each sign-in sweeps out those that have expired.
 */
public final class MongoSessions implements Sessions {

    private static final Duration LIFETIME = Duration.ofHours(12);
    private static final int TOKEN_BYTES = 32;

    private final MongoCollection<Document> sessions;
    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random;

    public MongoSessions(
            MongoDatabase database, Accounts accounts, Clock clock, SecureRandom random) {
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
        var session = new Session(token(), now.plus(LIFETIME));
        sessions.insertOne(
                new Document("_id", hash(session.token()))
                        .append("officer", officer.id().value())
                        .append("expiresAt", Date.from(session.expiresAt())));
        return session;
    }

    @Override
    public Optional<Officer> find(String token) {
        return Optional.ofNullable(sessions.find(eq(hash(token))).first())
                .filter(session -> clock.instant().isBefore(expiresAt(session)))
                .flatMap(session -> accounts.find(new OfficerId(session.getString("officer"))));
    }

    @Override
    public void close(String token) {
        sessions.deleteOne(eq(hash(token)));
    }

    private static Instant expiresAt(Document session) {
        return session.getDate("expiresAt").toInstant();
    }

    private String token() {
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** A token is random throughout, so a plain hash cannot be turned back. */
    private static String hash(String token) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
