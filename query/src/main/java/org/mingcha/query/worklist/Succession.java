package org.mingcha.query.worklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.account.AccountEvent;
import org.mingcha.command.account.AccountEvent.AccountAligned;
import org.mingcha.command.account.AccountEvent.AccountChanged;
import org.mingcha.command.account.AccountEvent.AccountCreated;
import org.mingcha.command.account.AccountEvent.AccountDisabled;
import org.mingcha.command.account.AccountEvent.AccountEnabled;
import org.mingcha.command.account.AccountEvent.AccountFounded;
import org.mingcha.command.account.AccountEvent.AccountProvided;
import org.mingcha.command.account.AccountEvent.ByOwner;
import org.mingcha.command.account.AccountEvent.CredentialsReset;
import org.mingcha.command.account.AccountEvent.TokensRevoked;
import org.mingcha.command.account.AccountEvent.WorkHandedOver;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;

/**
 * Whose the open cases are when officials leave. In the order of the ledger: so that no case is
 * ever only that of somebody who cannot act, whatever was asked in the same instant.
 */
public final class Succession {

    private static final Set<Role> APART = Set.of(Role.ADMIN, Role.AUDITOR);

    private final WorkItems items;

    Succession(WorkItems items) {
        this.items = items;
    }

    /**
     * Whether the event takes all cases from the account's owner for as long as it is the last that
     * says so; empty if it says nothing of that.
     */
    public static Optional<Boolean> leaves(AccountEvent event) {
        return switch (event) {
            case AccountDisabled _ -> Optional.of(true);
            case AccountEnabled _ -> Optional.of(false);
            case AccountChanged e -> Optional.of(handleNoCases(e.roles()));
            case AccountAligned e -> Optional.of(handleNoCases(e.roles()));
            case AccountCreated _,
                    AccountFounded _,
                    AccountProvided _,
                    CredentialsReset _,
                    TokensRevoked _,
                    WorkHandedOver _,
                    ByOwner _ ->
                    Optional.empty();
        };
    }

    private static boolean handleNoCases(List<Role> roles) {
        return APART.containsAll(roles);
    }

    void on(AccountEvent event, long index) {
        OfficerId officer = event.account().officer();
        leaves(event)
                .ifPresent(gone -> {
                    items.left(officer, gone);
                    if (gone) {
                        hand(officer, Optional.empty(), index);
                    }
                });
        if (event instanceof WorkHandedOver handed) {
            hand(officer, Optional.of(handed.to()), index);
        }
    }

    private void hand(OfficerId from, Optional<OfficerId> to, long index) {
        var successor = to.filter(it -> !items.hasLeft(it));
        items.openOf(from).stream()
                .filter(work -> index > work.seen())
                .forEach(work -> items.put(work.handed(from, successor, index)));
    }

    /** Of cases given to somebody who had left already, the head of the division is the owner. */
    Work kept(Work work) {
        return work.item().owners().stream()
                .filter(items::hasLeft)
                .reduce(
                        work,
                        (it, gone) -> it.handed(gone, Optional.empty(), it.seen()),
                        (_, b) -> b);
    }
}
