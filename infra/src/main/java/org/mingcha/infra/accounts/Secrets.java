package org.mingcha.infra.accounts;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.mingcha.command.Invalid;
import org.mingcha.command.account.AccountCommand.SetCredential;
import org.mingcha.command.account.AccountFacts;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.Credential;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.web.act.Commands;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.TooManyTries;

/** Passwords, compared and replaced. Tries for a name are counted together, wherever they come. */
public final class Secrets {

    private final LedgerAccounts accounts;
    private final MongoCredentials credentials;
    private final Commands commands;
    private final Predicate<OfficerId> allowed;
    private final Patience<OfficerId> patience;

    /**
     * @param allowed who may prove anything by a password; all others are nobody here
     */
    public Secrets(
            LedgerAccounts accounts,
            MongoCredentials credentials,
            Commands commands,
            Predicate<OfficerId> allowed,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.commands = commands;
        this.allowed = allowed;
        this.patience = new Patience<>(clock);
    }

    /**
     * An official whose account is active and has a password that counts.
     *
     * @param initial whether somebody else made that password
     */
    public record Known(Officer officer, AccountFacts facts, boolean initial) {}

    public Optional<Known> find(OfficerId id) {
        return proof(id).map(Proof::known);
    }

    /**
     * Takes as long where there is nothing to compare with.
     *
     * @throws TooManyTries if it is too early for a try; the password was not looked at
     */
    public Optional<Known> prove(String username, String password) {
        var name = name(username);
        name.ifPresent(patience::begin);
        var proof = name.filter(allowed).flatMap(this::proof);
        if (!credentials.passwords().fit(proof.map(Proof::password), password)) {
            return Optional.empty();
        }
        name.ifPresent(patience::forget);
        return proof.map(Proof::known);
    }

    /**
     * The ledger first: it never lacks a change that was made. All sessions end with it.
     *
     * @throws InvalidFields at {@code password} if it will not do
     */
    public void replace(OfficerId owner, String password) {
        PasswordRule.brokenBy(owner, password)
                .ifPresent(broken -> {
                    throw new InvalidFields("password", broken.invalid());
                });
        commands.send(new SetCredential(AccountId.of(owner), Credential.PASSWORD));
        credentials.setPassword(owner, password);
    }

    private record Proof(Known known, String password) {

        @Override
        public String toString() {
            return "Proof";
        }
    }

    private Optional<Proof> proof(OfficerId id) {
        var facts = accounts.facts(id);
        return facts.officer(AccountId.of(id))
                .flatMap(officer ->
                        credentials
                                .find(id, facts)
                                .map(kept ->
                                        new Proof(
                                                new Known(officer, facts, kept.initial()),
                                                kept.password())));
    }

    /** No account can have such a name; who asks for it waits like everybody. */
    private static Optional<OfficerId> name(String username) {
        try {
            return Optional.of(new OfficerId(username));
        } catch (Invalid _) {
            return Optional.empty();
        }
    }
}
