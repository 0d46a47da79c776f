package org.mingcha.command.account;

import org.mingcha.command.party.OfficerId;

/** Names an account, and by {@link #toString} its stream: by construction a name has one. */
public record AccountId(String value) {

    private static final String PREFIX = "account-";

    public AccountId {
        value = new OfficerId(value).value();
    }

    public static AccountId of(OfficerId officer) {
        return new AccountId(officer.value());
    }

    public OfficerId officer() {
        return new OfficerId(value);
    }

    /** No user name can be taken for another kind of stream. */
    @Override
    public String toString() {
        return PREFIX + value;
    }
}
