package org.mingcha.web.token;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Refused;
import org.mingcha.command.account.token.TokenDays;
import org.mingcha.command.account.token.TokenId;
import org.mingcha.command.account.token.TokenName;
import org.mingcha.command.party.OfficerId;

/** The tokens of one official. Each is an event of the account; none of them holds the token. */
public interface OwnTokens {

    /** Those that live, in the order in which they were issued. */
    List<Own> of(OfficerId owner);

    /**
     * @throws Refused if as many live as may
     */
    Issued issue(OfficerId owner, TokenName name, TokenDays days);

    /**
     * It opens nothing from now on.
     *
     * @throws Refused if no such one lives
     */
    void revoke(OfficerId owner, TokenId token);

    /**
     * One token.
     *
     * @param usedOn the day in Asia/Shanghai; absent until it was used
     */
    record Own(
            TokenId id,
            TokenName name,
            Instant issuedAt,
            Instant expiresAt,
            Optional<LocalDate> usedOn) {}

    /**
     * @param token what opens, told once, here
     */
    record Issued(TokenId id, TokenName name, Instant expiresAt, String token) {

        @Override
        public String toString() {
            return "Issued " + id;
        }
    }
}
