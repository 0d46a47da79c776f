package org.mingcha.infra.security.oidc;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.Invalid;
import org.mingcha.command.Refused;
import org.mingcha.command.account.AccountCommand.AdmitAccount;
import org.mingcha.command.account.AccountFacts;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.AccountRule;
import org.mingcha.query.officials.Official;
import org.mingcha.web.act.Commands;
import org.mingcha.web.provider.Turned;
import org.mingcha.web.session.Sessions;
import org.mingcha.web.session.Sessions.Session;

/**
 * Opens a session for whom the provider vouches for. Whose account it is, the ledger says: a person
 * whom the provider calls otherwise by now keeps the account that they had.
 */
final class Admissions {

    private final Supplier<List<Official>> officials;
    private final EventStore events;
    private final Commands commands;
    private final Sessions sessions;

    Admissions(
            Supplier<List<Official>> officials,
            EventStore events,
            Commands commands,
            Sessions sessions) {
        this.officials = officials;
        this.events = events;
        this.commands = commands;
        this.sessions = sessions;
    }

    /**
     * @throws TurnedAway where they are not let in; then nothing was changed
     */
    Session admit(Vouched whom) {
        var account = held(whom).or(whom::name).orElseThrow(() -> new TurnedAway(Turned.UNNAMED));
        if (whom.roles().isEmpty()) {
            throw new TurnedAway(Turned.NO_ROLE);
        }
        var division = whom.division().orElseThrow(() -> new TurnedAway(Turned.NO_DIVISION));
        try {
            commands.send(new AdmitAccount(account, whom.roles(), division, whom.subject()));
        } catch (Refused refused) {
            throw new TurnedAway(why(refused));
        } catch (Invalid notInForce) {
            throw new TurnedAway(Turned.NO_DIVISION);
        }
        return AccountFacts.read(events, account)
                .officer(account)
                .map(sessions::open)
                .orElseThrow(() -> new TurnedAway(Turned.DISABLED));
    }

    private Optional<AccountId> held(Vouched whom) {
        return officials.get().stream()
                .filter(it -> it.subject().filter(whom.subject()::equals).isPresent())
                .map(it -> AccountId.of(it.officer()))
                .findFirst();
    }

    private static Turned why(Refused refused) {
        return switch (refused.rule()) {
            case AccountRule.DISABLED -> Turned.DISABLED;
            case AccountRule.NO_ROLE -> Turned.NO_ROLE;
            case AccountRule.ROLES_APART -> Turned.ROLES_APART;
            case AccountRule.NOT_THEIRS -> Turned.TAKEN;
            default -> throw refused;
        };
    }
}
