package org.mingcha.infra.accounts;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.Founding;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.Officer;
import org.mingcha.command.place.Divisions;
import org.mingcha.web.act.Commands;

/**
 * {@code create-account} on the command line: makes one account, the first administrator of a
 * configured database above all. A password is never an argument, where others on the machine and
 * the shell's history would see it.
 */
public final class CreateAccount {

    private final MongoCredentials credentials;
    private final LedgerAccounts accounts;
    private final Commands commands;
    private final Divisions divisions;
    private final Clock clock;
    private final NewPassword passwords;

    /** Asks on the terminal, if there is one, or reads standard input where that is named. */
    public CreateAccount(
            MongoCredentials credentials,
            AccountStreams streams,
            Divisions divisions,
            Clock clock,
            InputStream standardInput) {
        this(credentials, streams, divisions, clock, new NewPassword(terminal(), standardInput));
    }

    CreateAccount(
            MongoCredentials credentials,
            AccountStreams streams,
            Divisions divisions,
            Clock clock,
            NewPassword passwords) {
        this.credentials = credentials;
        this.accounts = new LedgerAccounts(streams.events(), List::of);
        this.commands = streams.commands();
        this.divisions = divisions;
        this.clock = clock;
        this.passwords = passwords;
    }

    /**
     * Makes the account that the arguments describe.
     *
     * @param arguments what follows {@code create-account}
     * @return whether the account was made; why not stands in the answer, in Chinese and English
     */
    public boolean run(List<String> arguments, PrintWriter answer) {
        if (arguments.isEmpty() || arguments.contains("--help")) {
            answer.print(Reply.USAGE.with());
            answer.flush();
            return false;
        }
        try {
            answer.println(Reply.CREATED.with(create(AccountOptions.parse(arguments)).id()));
            return true;
        } catch (Declined why) {
            answer.println(why.getMessage());
            return false;
        } finally {
            answer.flush();
        }
    }

    private Officer create(AccountOptions options) {
        Officer officer = options.officer();
        LocalDate today = CivilTime.today(clock);
        if (divisions.find(officer.division()).filter(d -> d.existsOn(today)).isEmpty()) {
            throw new Declined(Reply.BAD_DIVISION, officer.division());
        }
        String password = passwords.read(officer.id(), options.passwordFile());
        if (!Adoption.found(commands, officer, Founding.COMMAND_LINE) && !wasBrokenOff(officer)) {
            throw new Declined(Reply.TAKEN, officer.id());
        }
        credentials.add(officer.id(), password);
        return officer;
    }

    /** Of an account that a run before this one began there is nothing to sign in with. */
    private boolean wasBrokenOff(Officer officer) {
        var facts = accounts.facts(officer.id());
        return facts.officer(AccountId.of(officer.id())).filter(officer::equals).isPresent()
                && facts.subject().isEmpty()
                && facts.resets() == 0
                && credentials.find(officer.id(), facts).isEmpty();
    }

    private static Optional<UnaryOperator<String>> terminal() {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> question -> typed(console, question));
    }

    private static String typed(Console console, String question) {
        return Optional.ofNullable(console.readPassword("%s", question))
                .map(String::new)
                .orElse("");
    }
}
