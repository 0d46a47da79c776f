package org.mingcha.command.account;

/** How an account came to be without an administrator. */
public enum Founding {
    /** Made by whoever runs the installation, on its command line. */
    COMMAND_LINE,
    /** One of those with which an embedded installation is tried out; needs no second factor. */
    EVALUATION,
    /** Was there before accounts had streams. */
    ADOPTED
}
