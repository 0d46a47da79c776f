package org.mingcha.infra.accounts;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.mingcha.command.account.AccountFacts;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;

/**
 * What officials prove by that accounts are theirs, in the collection {@code accounts}: {@code
 * {_id: name, password: Argon2id, initial, resets}}. A document counts while {@code resets} is what
 * the account's stream says: so a reset is done the moment it is in the ledger, whatever happens to
 * this collection. Who may sign in at all, and as what, the ledger alone knows.
 */
public final class MongoCredentials {

    private static final String PASSWORD = "password";
    private static final String INITIAL = "initial";
    private static final String RESETS = "resets";
    private static final String ROLES = "roles";
    private static final String DIVISION = "division";
    private static final String ACTIVE = "active";

    private final MongoCollection<Document> accounts;
    private final Passwords passwords;

    public MongoCredentials(MongoDatabase database) {
        this(database, new Passwords());
    }

    MongoCredentials(MongoDatabase database, Passwords passwords) {
        this.accounts =
                database.getCollection("accounts")
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.passwords = passwords;
    }

    Passwords passwords() {
        return passwords;
    }

    /**
     * What counts of an account.
     *
     * @param initial whether somebody else made the password
     */
    record Credentials(String password, boolean initial) {

        @Override
        public String toString() {
            return "Credentials";
        }
    }

    Optional<Credentials> find(OfficerId id, AccountFacts facts) {
        return Optional.ofNullable(accounts.find(eq(id.value())).first())
                .filter(found -> found.getInteger(RESETS, 0) == facts.resets())
                .map(found ->
                        new Credentials(
                                found.getString(PASSWORD), found.getBoolean(INITIAL, false)));
    }

    boolean none() {
        return Optional.ofNullable(accounts.find().first()).isEmpty();
    }

    /** Everything anew, with a password that somebody else made. */
    void begin(OfficerId id, String password, AccountFacts facts) {
        var document =
                document(id, passwords.encode(password))
                        .append(INITIAL, true)
                        .append(RESETS, facts.resets());
        accounts.replaceOne(eq(id.value()), document, new ReplaceOptions().upsert(true));
    }

    /** The owner's own. */
    void setPassword(OfficerId id, String password) {
        accounts.updateOne(
                eq(id.value()), combine(set(PASSWORD, passwords.encode(password)), unset(INITIAL)));
    }

    /** Of an account that has none yet. */
    void add(OfficerId id, String password) {
        addAll(Map.of(id, password));
    }

    /** Of accounts that have none yet; in one write, so that a crash leaves no half of them. */
    void addAll(Map<OfficerId, String> passwordsById) {
        // One that several have is no secret among them, and hashing takes its time at a start.
        Map<String, String> encoded = new HashMap<>();
        accounts.insertMany(
                passwordsById.entrySet().stream()
                        .map(each ->
                                document(
                                        each.getKey(),
                                        encoded.computeIfAbsent(
                                                each.getValue(), passwords::encode)))
                        .toList());
    }

    /** Those written before the ledger had accounts: then their roles stood here too. */
    List<Officer> withoutStream() {
        return accounts.find(exists(ROLES)).into(new ArrayList<>()).stream()
                .filter(found -> found.getBoolean(ACTIVE, false))
                .map(MongoCredentials::officer)
                .toList();
    }

    /** Its stream says it from now on. */
    void adopted(OfficerId id) {
        accounts.updateOne(eq(id.value()), combine(unset(ROLES), unset(DIVISION), unset(ACTIVE)));
    }

    private static Document document(OfficerId id, String encoded) {
        return new Document("_id", id.value()).append(PASSWORD, encoded);
    }

    private static Officer officer(Document account) {
        Set<Role> roles =
                account.getList(ROLES, String.class).stream()
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
        return new Officer(
                new OfficerId(account.getString("_id")),
                roles,
                new DivisionCode(account.getString(DIVISION)));
    }
}
