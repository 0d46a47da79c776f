package org.mingcha.command.account;

import org.mingcha.command.Rule;

/** Every reason for which something asked of an account is refused. */
public enum AccountRule implements Rule {
    EXISTS("account.exists"),
    DISABLED("account.disabled"),
    ACTIVE("account.active"),
    OWN("account.own"),
    ROLES_APART("account.roles-apart"),
    PROVIDED("account.provided"),
    NOT_THEIRS("account.not-theirs"),
    NO_ROLE("account.no-role"),
    HAS_OPEN_WORK("account.has-open-work"),
    HANDED_TO_ITSELF("account.handed-to-itself"),
    NO_SUCCESSOR("account.no-successor"),
    TOKENS_MANY("account.tokens-many"),
    TOKEN_ENDED("account.token-ended");

    private final String code;

    AccountRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
