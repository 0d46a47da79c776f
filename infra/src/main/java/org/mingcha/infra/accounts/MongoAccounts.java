package org.mingcha.infra.accounts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.mingcha.command.Invalid;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.web.session.Accounts;

/**
 * Accounts in the collection {@code accounts}: {@code {_id: name, password: Argon2id, roles: [...],
 * division, active}}.
 */
public final class MongoAccounts implements Accounts {

    private final MongoCollection<Document> accounts;
    private final Passwords passwords;
    private final Patience<OfficerId> patience;

    public MongoAccounts(MongoDatabase database, Clock clock) {
        this(database, clock, new Passwords());
    }

    MongoAccounts(MongoDatabase database, Clock clock, Passwords passwords) {
        this.accounts =
                database.getCollection("accounts")
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.passwords = passwords;
        this.patience = new Patience<>(clock);
    }

    @Override
    public Optional<Officer> signIn(String username, String password) {
        Optional<OfficerId> name = name(username);
        name.ifPresent(patience::begin);
        Optional<Document> account = name.flatMap(this::active);
        if (!passwords.fit(account.map(a -> a.getString("password")), password)) {
            return Optional.empty();
        }
        name.ifPresent(patience::forget);
        return account.map(MongoAccounts::officer);
    }

    @Override
    public Optional<Officer> find(OfficerId id) {
        return active(id).map(MongoAccounts::officer);
    }

    @Override
    public List<Officer> all() {
        return accounts.find(eq("active", true))
                .sort(Sorts.ascending("_id"))
                .map(MongoAccounts::officer)
                .into(new ArrayList<>());
    }

    boolean none() {
        return Optional.ofNullable(accounts.find().first()).isEmpty();
    }

    /** Answers whether the account was made, false if the name is taken. */
    boolean add(Officer officer, String password) {
        try {
            accounts.insertOne(document(officer, password));
            return true;
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw failed;
        }
    }

    /** In one write, so that a crash leaves no half of them. */
    void addAll(Map<Officer, String> passwordsByOfficer) {
        accounts.insertMany(
                passwordsByOfficer.entrySet().stream()
                        .map(each -> document(each.getKey(), each.getValue()))
                        .toList());
    }

    /** No account can have such a name; who asks for it waits like everybody. */
    private static Optional<OfficerId> name(String username) {
        try {
            return Optional.of(new OfficerId(username));
        } catch (Invalid _) {
            return Optional.empty();
        }
    }

    private Optional<Document> active(OfficerId id) {
        return Optional.ofNullable(accounts.find(and(eq(id.value()), eq("active", true))).first());
    }

    private Document document(Officer officer, String password) {
        return new Document("_id", officer.id().value())
                .append("password", passwords.encode(password))
                .append("roles", officer.roles().stream().map(Role::name).sorted().toList())
                .append("division", officer.division().value())
                .append("active", true);
    }

    private static Officer officer(Document account) {
        return new Officer(
                new OfficerId(account.getString("_id")),
                account.getList("roles", String.class).stream()
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                new DivisionCode(account.getString("division")));
    }
}
