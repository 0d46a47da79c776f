package org.mingcha.command.account;

import static org.mingcha.command.account.AccountState.ACTIVE;
import static org.mingcha.command.account.AccountState.DISABLED;
import static org.mingcha.command.account.AccountState.NONE;

import java.util.List;
import java.util.Set;
import org.mingcha.command.account.AccountCommand.ChangeAccount;
import org.mingcha.command.account.AccountCommand.CreateAccount;
import org.mingcha.command.account.AccountCommand.DisableAccount;
import org.mingcha.command.account.AccountCommand.EnableAccount;
import org.mingcha.command.account.AccountCommand.HandOverWork;
import org.mingcha.command.account.AccountCommand.ResetCredentials;
import org.mingcha.command.account.AccountCommand.RevokeTokens;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;

/** What administrators, and of work the heads, may do with an account, by its state. */
public final class AccountActs {

    private static final Set<Role> ADMIN = Set.of(Role.ADMIN);
    private static final Set<Role> SUCCESSORS = Set.of(Role.OFFICER, Role.HEAD);

    public static final List<Act<AccountState>> ALL =
            List.of(
                    act(CreateAccount.class, NONE, AccountRule.EXISTS),
                    act(ChangeAccount.class, ACTIVE, AccountRule.DISABLED),
                    act(ResetCredentials.class, ACTIVE, AccountRule.DISABLED),
                    act(RevokeTokens.class, ACTIVE, AccountRule.DISABLED),
                    act(DisableAccount.class, ACTIVE, AccountRule.DISABLED),
                    act(EnableAccount.class, DISABLED, AccountRule.ACTIVE),
                    new Act<>(
                            HandOverWork.class,
                            Set.of(Role.HEAD),
                            Set.of(ACTIVE, DISABLED),
                            AccountRule.DISABLED));

    private AccountActs() {}

    /**
     * Whether work of an officer of that division may be handed over to another.
     *
     * @param other as their account says now, which is active
     */
    public static boolean maySucceed(Officer other, OfficerId officer, DivisionCode division) {
        return !other.id().equals(officer)
                && other.holdsOneOf(SUCCESSORS)
                && other.division().covers(division);
    }

    private static Act<AccountState> act(
            Class<? extends OfficialAct> command, AccountState from, AccountRule otherwise) {
        return new Act<>(command, ADMIN, Set.of(from), otherwise);
    }
}
