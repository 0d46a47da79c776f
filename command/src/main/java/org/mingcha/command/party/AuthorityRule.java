package org.mingcha.command.party;

import org.mingcha.command.Rule;

/** What an official may never do, whatever the state of the case. */
public enum AuthorityRule implements Rule {
    ROLE("authority.role"),
    DIVISION("authority.division");

    private final String code;

    AuthorityRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean forbids() {
        return true;
    }
}
