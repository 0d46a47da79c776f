package org.mingcha.infra.accounts;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.mingcha.command.Invalid;
import org.mingcha.command.account.AccountCommand.SetCredential;
import org.mingcha.command.account.AccountFacts;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.Credential;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.infra.accounts.MongoCredentials.Credentials;
import org.mingcha.infra.accounts.MongoEntries.Entry;
import org.mingcha.infra.accounts.factor.MongoFactors;
import org.mingcha.infra.accounts.factor.Pending;
import org.mingcha.web.act.Commands;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.Entrance;
import org.mingcha.web.session.Sessions;

/** Looks at what people prove, and asks for what is missing. */
public final class MongoEntrance implements Entrance {

    private final LedgerAccounts accounts;
    private final MongoCredentials credentials;
    private final Passwords passwords;
    private final Commands commands;
    private final Sessions sessions;
    private final MongoEntries entries;
    private final Patience<OfficerId> patience;
    private final SecondFactor secondFactor;

    public MongoEntrance(
            MongoDatabase database,
            LedgerAccounts accounts,
            MongoCredentials credentials,
            MongoFactors factors,
            Commands commands,
            Sessions sessions,
            Clock clock,
            SecureRandom random) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = credentials.passwords();
        this.commands = commands;
        this.sessions = sessions;
        this.entries = new MongoEntries(database, clock, random);
        this.patience = new Patience<>(clock);
        this.secondFactor = new SecondFactor(factors, commands, clock);
    }

    /** An official whose account is active, with what counts of it now. */
    private record Known(Officer officer, AccountFacts facts, Credentials credentials) {}

    @Override
    public Optional<Way> begin(String username, String password) {
        var name = name(username);
        name.ifPresent(patience::begin);
        var known = name.flatMap(this::known);
        if (!passwords.fit(known.map(k -> k.credentials().password()), password)) {
            return Optional.empty();
        }
        name.ifPresent(patience::forget);
        return known.map(this::way);
    }

    private Way way(Known known) {
        return step(known)
                .<Way>map(step -> further(known, step))
                .orElseGet(() -> new Way.In(sessions.open(known.officer())));
    }

    private Way further(Known known, Step step) {
        return new Way.Further(entries.open(known.officer().id(), known.facts()), step);
    }

    private Optional<Step> step(Known known) {
        if (known.credentials().initial()) {
            return Optional.of(Step.PASSWORD);
        }
        if (known.facts().needsNoSecondFactor()) {
            return Optional.empty();
        }
        return Optional.of(
                secondFactor.isEnrolled(known.officer().id(), known.facts())
                        ? Step.CODE
                        : Step.ENROL);
    }

    @Override
    public Optional<Step> next(String entry) {
        return entries.find(entry).flatMap(this::known).flatMap(this::step);
    }

    @Override
    public Optional<Way> choosePassword(String entry, String password) {
        return at(entry, Step.PASSWORD)
                .flatMap(at -> {
                    replace(at.entry().officer(), password);
                    return known(at.entry().officer())
                            .map(known -> {
                                entries.close(at.entry());
                                return way(known);
                            });
                });
    }

    @Override
    public Optional<Way> giveCode(String entry, String code) {
        return at(entry, Step.CODE)
                .map(at -> {
                    secondFactor.take(at.entry().officer(), at.known().facts(), code);
                    return in(at);
                });
    }

    @Override
    public Optional<Enrolment> enrolment(String entry) {
        return at(entry, Step.ENROL).map(at -> Pending.of(entry).enrolment(at.entry().officer()));
    }

    @Override
    public Optional<Enrolled> enrol(String entry, String code) {
        return at(entry, Step.ENROL)
                .map(at -> {
                    var owner = at.entry().officer();
                    var pending = Pending.of(entry);
                    var codes = secondFactor.begin(owner, at.known().facts(), pending, code);
                    return new Enrolled(codes, in(at));
                });
    }

    /** Somebody who is at a step. */
    private record At(Entry entry, Known known) {}

    private Optional<At> at(String secret, Step step) {
        return entries.find(secret)
                .flatMap(entry -> known(entry).map(known -> new At(entry, known)))
                .filter(at -> step(at.known()).equals(Optional.of(step)));
    }

    /** An entry serves once. */
    private Way in(At at) {
        entries.close(at.entry());
        return new Way.In(sessions.open(at.known().officer()));
    }

    /** The ledger first: it never lacks a change that was made. */
    private void replace(OfficerId owner, String password) {
        PasswordRule.brokenBy(owner, password)
                .ifPresent(broken -> {
                    throw new InvalidFields("password", broken.invalid());
                });
        commands.send(new SetCredential(AccountId.of(owner), Credential.PASSWORD));
        credentials.setPassword(owner, password);
    }

    private Optional<Known> known(Entry entry) {
        return known(entry.officer()).filter(known -> known.facts().resets() == entry.resets());
    }

    private Optional<Known> known(OfficerId id) {
        var facts = accounts.facts(id);
        return facts.officer(AccountId.of(id))
                .flatMap(officer ->
                        credentials.find(id, facts).map(proof -> new Known(officer, facts, proof)));
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
