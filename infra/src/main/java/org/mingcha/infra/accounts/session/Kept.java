package org.mingcha.infra.accounts.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.mingcha.command.account.AccountFacts;
import org.mingcha.command.party.OfficerId;

/**
 * A session as it is stored.
 *
 * @param hash of its token
 * @param ended how often all sessions of the account had ended when it began
 */
record Kept(
        String hash,
        OfficerId officer,
        int ended,
        Instant beganAt,
        Instant usedAt,
        Instant expiresAt) {

    static final String ID = "_id";
    static final String OFFICER = "officer";
    static final String ENDED = "ended";
    static final String BEGAN_AT = "beganAt";
    static final String USED_AT = "usedAt";
    static final String EXPIRES_AT = "expiresAt";

    /** Those of before it was noted when they began, or were used, are read as far as one can. */
    static Kept of(Document stored, Duration longest) {
        var expiresAt = stored.getDate(EXPIRES_AT).toInstant();
        var beganAt = moment(stored, BEGAN_AT).orElseGet(() -> expiresAt.minus(longest));
        return new Kept(
                stored.getString(ID),
                new OfficerId(stored.getString(OFFICER)),
                stored.getInteger(ENDED, 0),
                beganAt,
                moment(stored, USED_AT).orElse(beganAt),
                expiresAt);
    }

    private static Optional<Instant> moment(Document stored, String field) {
        return Optional.ofNullable(stored.getDate(field)).map(Date::toInstant);
    }

    Document document() {
        return new Document(ID, hash)
                .append(OFFICER, officer.value())
                .append(ENDED, ended)
                .append(BEGAN_AT, Date.from(beganAt))
                .append(USED_AT, Date.from(usedAt))
                .append(EXPIRES_AT, Date.from(expiresAt));
    }

    /** Whether its time is not over, whatever became of the account. */
    boolean lasts(Instant now, Duration idle) {
        return now.isBefore(expiresAt) && now.isBefore(usedAt.plus(idle));
    }

    boolean counts(AccountFacts facts) {
        return ended == facts.sessionsEnded();
    }
}
