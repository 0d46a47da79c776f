package org.mingcha.command.account;

import org.mingcha.command.Refused;
import org.mingcha.command.account.AccountCommand.IssueToken;
import org.mingcha.command.account.AccountCommand.RevokeToken;
import org.mingcha.command.account.AccountEvent.TokenIssued;
import org.mingcha.command.account.AccountEvent.TokenRevoked;
import org.mingcha.command.account.token.IssuedTokens;
import org.mingcha.command.law.Moment;

/** How many tokens an account may have, and which of them can be ended. */
final class Issuing {

    private Issuing() {}

    /**
     * @throws Refused if the account is disabled, or as many live as may
     */
    static TokenIssued of(IssueToken command, AccountFacts facts, Moment now) {
        facts.requireActive();
        if (facts.tokens().live(now.at()).size() >= IssuedTokens.MOST) {
            throw new Refused(AccountRule.TOKENS_MANY, IssuedTokens.MOST);
        }
        return new TokenIssued(
                command.username(),
                now.at(),
                command.token(),
                command.name(),
                command.days().after(now.at()));
    }

    /**
     * @throws Refused if the account is disabled, or no such one lives
     */
    static TokenRevoked undone(RevokeToken command, AccountFacts facts, Moment now) {
        facts.requireActive();
        var live = facts.tokens().find(command.token(), now.at());
        Refused.when(live.isEmpty(), AccountRule.TOKEN_ENDED);
        return new TokenRevoked(command.username(), now.at(), command.token());
    }
}
