package org.mingcha.web.token;

import java.util.List;
import org.mingcha.web.page.Words;
import org.mingcha.web.token.OwnTokens.Own;

/** One token in words. */
public record TokenRow(String id, String name, String issuedOn, String expiresAt, String usedOn) {

    public static List<TokenRow> of(List<Own> tokens, Words words) {
        return tokens.stream().map(token -> of(token, words)).toList();
    }

    private static TokenRow of(Own token, Words words) {
        return new TokenRow(
                token.id().value(),
                token.name().value(),
                words.dayOf(token.issuedAt()),
                words.moment(token.expiresAt()),
                token.usedOn().map(words::day).orElseGet(() -> words.say("token.unused")));
    }
}
