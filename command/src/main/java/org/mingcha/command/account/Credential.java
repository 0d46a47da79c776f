package org.mingcha.command.account;

/** What somebody proves by that an account is theirs. */
public enum Credential {
    PASSWORD,
    SECOND_FACTOR,
    RECOVERY_CODES,
    TOKEN
}
