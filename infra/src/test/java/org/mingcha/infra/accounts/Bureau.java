package org.mingcha.infra.accounts;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mingcha.command.Streams;
import org.mingcha.command.account.AccountCommand.ChangeAccount;
import org.mingcha.command.account.AccountCommand.CreateAccount;
import org.mingcha.command.account.AccountCommand.DisableAccount;
import org.mingcha.command.account.AccountCommand.EnableAccount;
import org.mingcha.command.account.AccountCommand.ResetCredentials;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.Founding;
import org.mingcha.command.account.Leaving;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.ShandongDivisions;
import org.mingcha.infra.MovingClock;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.accounts.entrance.MongoEntrance;
import org.mingcha.infra.accounts.entrance.MongoOwnSecrets;
import org.mingcha.infra.accounts.factor.MongoFactors;
import org.mingcha.infra.accounts.session.Lifetime;
import org.mingcha.infra.accounts.session.MongoOwnSessions;
import org.mingcha.infra.accounts.session.MongoSessions;
import org.mingcha.infra.accounts.token.MongoTokens;
import org.mingcha.infra.ledger.Ledger;
import org.mingcha.infra.ledger.commits.MongoCommits;
import org.mingcha.infra.ledger.text.StoredNames;
import org.mingcha.infra.vault.MongoVault;
import org.mingcha.web.own.OwnSecrets;
import org.mingcha.web.own.OwnSessions;
import org.mingcha.web.seal.Vault;
import org.mingcha.web.session.Entrance.Way;
import org.mingcha.web.session.Sessions;
import org.mingcha.web.session.Sessions.Session;

/** Accounts on a database and a ledger of their own, with an administrator. */
final class Bureau implements AutoCloseable {

    static final String PASSWORD = "correct 密码 staple";
    static final Officer ADMIN =
            new Officer(new OfficerId("founder"), Set.of(Role.ADMIN), new DivisionCode("370000"));
    static final Officer CITY =
            new Officer(
                    new OfficerId("city2"),
                    Set.of(Role.INTAKE, Role.HEAD),
                    new DivisionCode("370200"));

    static final Lifetime LIFETIME = new Lifetime(Duration.ofHours(1), Duration.ofHours(12));

    final TestDatabase database = new TestDatabase();
    final MovingClock clock = new MovingClock();
    final SecureRandom random = new SecureRandom();
    private final Ledger ledger =
            new Ledger(
                    new MongoCommits(database.get()),
                    new StoredNames(Streams.EVENTS),
                    _ -> new byte[32],
                    new SimpleMeterRegistry());
    final AccountStreams streams =
            new AccountStreams(ledger, ShandongDivisions.shipped(), _ -> 0, clock);
    final LedgerAccounts accounts = new LedgerAccounts(streams.events(), List::of);
    final MongoCredentials credentials = new MongoCredentials(database.get(), new Passwords(64, 1));
    final MongoInitialPasswords initials = new MongoInitialPasswords(accounts, credentials, random);
    Predicate<OfficerId> byPassword = _ -> true;
    private final Vault vault = vault();
    final Sessions sessions = anotherNodesSessions();
    final OwnSessions ownSessions = new MongoOwnSessions(database.get(), accounts, LIFETIME, clock);
    private final Secrets secrets = anotherNodesSecrets();
    private final SecondFactor secondFactor = anotherNodesSecondFactor();
    final MongoEntrance entrance =
            new MongoEntrance(database.get(), secrets, secondFactor, sessions, clock, random);
    final OwnSecrets ownSecrets =
            new MongoOwnSecrets(database.get(), secrets, secondFactor, sessions, clock, random);

    final MongoTokens tokens = anotherNodesTokens();

    Bureau() {
        found(ADMIN, Founding.COMMAND_LINE);
    }

    private Vault vault() {
        try {
            var keys = Files.createTempDirectory("bureau");
            return MongoVault.withKeysetIn(keys, database.get(), clock);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Sessions anotherNodesSessions() {
        return new MongoSessions(database.get(), accounts, LIFETIME, clock, random);
    }

    private Secrets anotherNodesSecrets() {
        return new Secrets(
                accounts, credentials, streams.commands(), it -> byPassword.test(it), clock);
    }

    private SecondFactor anotherNodesSecondFactor() {
        var factors = new MongoFactors(database.get(), vault, random);
        return new SecondFactor(factors, streams.commands(), clock);
    }

    MongoEntrance anotherNodesEntrance() {
        return new MongoEntrance(
                database.get(),
                anotherNodesSecrets(),
                anotherNodesSecondFactor(),
                anotherNodesSessions(),
                clock,
                random);
    }

    MongoTokens anotherNodesTokens() {
        return new MongoTokens(database.get(), accounts, streams.commands(), clock, random);
    }

    /** With {@link #PASSWORD}. */
    void found(Officer officer, Founding founding) {
        Adoption.found(streams.commands(), officer, founding);
        credentials.add(officer.id(), PASSWORD);
    }

    /** Returns the password that the administrator hands over. */
    String create(Officer officer) {
        streams.commands()
                .send(
                        new CreateAccount(
                                AccountId.of(officer.id()),
                                List.copyOf(officer.roles()),
                                officer.division(),
                                ADMIN));
        return initials.issue(officer.id());
    }

    void change(OfficerId id, Role role, String division) {
        streams.commands()
                .send(
                        new ChangeAccount(
                                AccountId.of(id),
                                List.of(role),
                                new DivisionCode(division),
                                ADMIN));
    }

    void disable(OfficerId id) {
        streams.commands().send(new DisableAccount(AccountId.of(id), Leaving.OTHER, ADMIN));
    }

    void enable(OfficerId id) {
        streams.commands().send(new EnableAccount(AccountId.of(id), ADMIN));
    }

    void reset(OfficerId id) {
        streams.commands().send(new ResetCredentials(AccountId.of(id), ADMIN));
    }

    /** Who signs in at once with a name and a password; nobody if more is asked for. */
    Optional<Officer> signedIn(String name, String password) {
        return entrance.begin(name, password)
                .flatMap(Bureau::session)
                .flatMap(session -> sessions.find(session.token()));
    }

    static Optional<Session> session(Way way) {
        return way instanceof Way.In in ? Optional.of(in.session()) : Optional.empty();
    }

    /** What an account's stream holds, by the names of its events. */
    List<String> told(OfficerId id) {
        return streams.events()
                .readEvents(AccountId.of(id).toString())
                .asStream()
                .map(event -> event.getPayload().getClass().getSimpleName())
                .toList();
    }

    @Override
    public void close() {
        streams.close();
        ledger.close();
        database.close();
    }
}
