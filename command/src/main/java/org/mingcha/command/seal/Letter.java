package org.mingcha.command.seal;

/**
 * What an officer writes to a reporter, closed twice: for the desk under the tip-off's data key,
 * and for the reporter under the public key that came with the receipt, so that the receipt alone
 * opens it.
 */
public record Letter(Sealed desk, Sealed reporter) {}
