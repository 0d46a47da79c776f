package org.mingcha.command.account;

/** Whether somebody may sign in under a name. */
public enum AccountState {
    /** Nobody ever could. */
    NONE,
    ACTIVE,
    DISABLED
}
