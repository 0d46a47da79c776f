package org.mingcha.web.token;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Refused;
import org.mingcha.command.account.AccountRule;
import org.mingcha.command.account.token.TokenDays;
import org.mingcha.command.account.token.TokenId;
import org.mingcha.command.account.token.TokenName;
import org.mingcha.command.party.OfficerId;

/** Everybody has one token, and two at most. */
public final class PaperTokens implements OwnTokens {

    public static final TokenId FIRST = new TokenId("token-" + "1".repeat(26));
    public static final TokenId SECOND = new TokenId("token-" + "2".repeat(26));
    public static final String SECRET = "mingcha_secret";

    private static final Instant ISSUED = Instant.parse("2026-11-23T02:00:00Z");

    private final List<Own> all = new ArrayList<>();

    public PaperTokens() {
        begin();
    }

    public void begin() {
        all.clear();
        var usedOn = Optional.of(LocalDate.of(2026, 11, 22));
        var expiresAt = Instant.parse("2027-02-21T02:00:00Z");
        all.add(new Own(FIRST, new TokenName("夜间统计"), ISSUED, expiresAt, usedOn));
    }

    @Override
    public List<Own> of(OfficerId owner) {
        return List.copyOf(all);
    }

    @Override
    public Issued issue(OfficerId owner, TokenName name, TokenDays days) {
        if (all.size() > 1) {
            throw new Refused(AccountRule.TOKENS_MANY, 2);
        }
        var expiresAt = days.after(ISSUED);
        all.add(new Own(SECOND, name, ISSUED, expiresAt, Optional.empty()));
        return new Issued(SECOND, name, expiresAt, SECRET);
    }

    @Override
    public void revoke(OfficerId owner, TokenId token) {
        if (!all.removeIf(own -> own.id().equals(token))) {
            throw new Refused(AccountRule.TOKEN_ENDED);
        }
    }
}
