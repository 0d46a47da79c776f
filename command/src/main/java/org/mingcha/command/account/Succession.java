package org.mingcha.command.account;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.Refused;
import org.mingcha.command.account.AccountCommand.ChangeAccount;
import org.mingcha.command.account.AccountCommand.DisableAccount;
import org.mingcha.command.account.AccountCommand.HandOverWork;

/** Nobody leaves while a case is theirs, and whoever takes over can. */
final class Succession {

    private Succession() {}

    /**
     * Whom misuse is suspected of is stopped at once: their cases are their head's from then on.
     *
     * @throws Refused if cases are theirs
     */
    static void requireDone(DisableAccount command, Caseload cases) {
        if (command.leaving() != Leaving.MISUSE_SUSPECTED) {
            requireNone(command.username(), cases);
        }
    }

    /**
     * @throws Refused if a role or the division is taken from somebody whose cases need it
     */
    static void requireDone(ChangeAccount command, AccountFacts facts, Caseload cases) {
        boolean taken =
                !command.roles().containsAll(facts.roles())
                        || !command.division().equals(facts.division());
        if (taken) {
            requireNone(command.username(), cases);
        }
    }

    private static void requireNone(AccountId account, Caseload cases) {
        Refused.when(cases.of(account.officer()) > 0, AccountRule.HAS_OPEN_WORK);
    }

    /**
     * @throws Refused unless another takes over who is active, acts for the division, and handles
     *     cases
     */
    static void requireSuccessor(HandOverWork command, AccountFacts facts, EventStore events) {
        var owner = command.username().officer();
        Refused.when(command.to().equals(owner), AccountRule.HANDED_TO_ITSELF);
        var account = AccountId.of(command.to());
        var successor = AccountFacts.relied(events, account).officer(account);
        Refused.when(
                successor
                        .filter(it -> AccountActs.maySucceed(it, owner, facts.division()))
                        .isEmpty(),
                AccountRule.NO_SUCCESSOR);
    }
}
