package org.mingcha.infra.accounts.factor;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.mingcha.command.StreamIds;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Sealed;
import org.mingcha.web.seal.Vault;

/**
 * Second factors in the collection {@code factors}: {@code {_id: name, resets, secret: sealed,
 * last: the last step whose code was used, recovery: [SHA-256 of each code left]}}. As of
 * passwords, what was set before the last reset counts no more.
 */
public final class MongoFactors {

    private static final String RESETS = "resets";
    private static final String SECRET = "secret";
    private static final String LAST = "last";
    private static final String RECOVERY = "recovery";

    private final MongoCollection<Document> factors;
    private final Vault vault;
    private final SecureRandom random;

    public MongoFactors(MongoDatabase database, Vault vault, SecureRandom random) {
        this.factors =
                database.getCollection("factors")
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.vault = vault;
        this.random = random;
    }

    public boolean has(OfficerId owner, int resets) {
        return find(owner, resets).isPresent();
    }

    /**
     * In place of whatever there was.
     *
     * @param step whose code proved that the owner's device has the secret; it proves nothing more
     * @return the recovery codes, told once, here
     */
    public List<String> enrol(OfficerId owner, int resets, byte[] secret, long step) {
        var codes = RecoveryCodes.draw(random);
        var sealed = vault.seal(key(owner), Base64.getEncoder().encodeToString(secret));
        var document =
                new Document("_id", owner.value())
                        .append(RESETS, resets)
                        .append(SECRET, sealed.value())
                        .append(LAST, step)
                        .append(RECOVERY, codes.stream().map(RecoveryCodes::hash).toList());
        factors.replaceOne(eq(owner.value()), document, new ReplaceOptions().upsert(true));
        return codes;
    }

    /** Whether it is a code of the time, and not used before, nor one of before that. */
    public boolean accepts(OfficerId owner, int resets, String code, Instant now) {
        return find(owner, resets).filter(found -> accepts(owner, found, code, now)).isPresent();
    }

    private boolean accepts(OfficerId owner, Document found, String code, Instant now) {
        long last = found.getLong(LAST);
        var step = TimeCodes.step(secret(owner, found), code, now);
        return step.isPresent()
                && step.getAsLong() > last
                && changed(and(of(owner), eq(LAST, last)), set(LAST, step.getAsLong()));
    }

    /** Whether it is a recovery code that is left. */
    public boolean holds(OfficerId owner, int resets, String code) {
        return find(owner, resets)
                .filter(found ->
                        found.getList(RECOVERY, String.class).contains(RecoveryCodes.hash(code)))
                .isPresent();
    }

    /** Uses a recovery code; false if somebody was faster. */
    public boolean spends(OfficerId owner, String code) {
        String hash = RecoveryCodes.hash(code);
        return changed(and(of(owner), eq(RECOVERY, hash)), pull(RECOVERY, hash));
    }

    public int recoveryCodesLeft(OfficerId owner, int resets) {
        return find(owner, resets).map(it -> it.getList(RECOVERY, String.class).size()).orElse(0);
    }

    /**
     * In place of those that are left.
     *
     * @return the recovery codes, told once, here
     */
    public List<String> renewRecoveryCodes(OfficerId owner, int resets) {
        var codes = RecoveryCodes.draw(random);
        var hashes = codes.stream().map(RecoveryCodes::hash).toList();
        changed(and(of(owner), eq(RESETS, resets)), set(RECOVERY, hashes));
        return codes;
    }

    private boolean changed(Bson from, Bson change) {
        return factors.updateOne(from, change).getModifiedCount() == 1;
    }

    private Optional<Document> find(OfficerId owner, int resets) {
        return Optional.ofNullable(factors.find(of(owner)).first())
                .filter(found -> found.getInteger(RESETS, 0) == resets);
    }

    private byte[] secret(OfficerId owner, Document found) {
        var sealed = new Sealed(found.getString(SECRET));
        return Base64.getDecoder().decode(vault.open(key(owner), sealed));
    }

    private static Bson of(OfficerId owner) {
        return eq(owner.value());
    }

    private static KeyName key(OfficerId owner) {
        return new KeyName(StreamIds.derived("factor-", owner.value()));
    }
}
