package org.mingcha.command.account.token;

import java.time.Instant;

/**
 * A token as the ledger knows it.
 *
 * @param expiresAt from when on it is good no more
 */
public record IssuedToken(TokenId id, TokenName name, Instant issuedAt, Instant expiresAt) {

    public boolean lives(Instant now) {
        return now.isBefore(expiresAt);
    }
}
