package org.mingcha.infra.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.account.AccountFacts;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.query.officials.Official;
import org.mingcha.web.session.Accounts;

/**
 * Accounts as the ledger has them. One is read from its own stream, so that who was disabled or
 * changed is so at once and on every node; all of them from their view.
 */
public final class LedgerAccounts implements Accounts {

    private final EventStore events;
    private final Supplier<List<Official>> officials;

    public LedgerAccounts(EventStore events, Supplier<List<Official>> officials) {
        this.events = events;
        this.officials = officials;
    }

    @Override
    public Optional<Officer> find(OfficerId id) {
        return facts(id).officer(AccountId.of(id));
    }

    @Override
    public List<Officer> all() {
        return officials.get().stream()
                .filter(Official::active)
                .map(it -> new Officer(it.officer(), Set.copyOf(it.roles()), it.division()))
                .toList();
    }

    /** Of an account without a stream, those of one that never was. */
    public AccountFacts facts(OfficerId id) {
        return AccountFacts.read(events, AccountId.of(id));
    }
}
