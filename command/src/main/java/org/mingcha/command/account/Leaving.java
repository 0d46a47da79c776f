package org.mingcha.command.account;

/** Why an account is disabled. */
public enum Leaving {
    LEFT_OFFICE,
    MOVED,
    MISUSE_SUSPECTED,
    OTHER
}
