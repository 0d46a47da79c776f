package org.mingcha.command.account.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tokens of one account that nobody revoked, in the order in which they were issued. */
public record IssuedTokens(List<IssuedToken> all) {

    /** So many live at once at most. */
    public static final int MOST = 20;

    public static final IssuedTokens NONE = new IssuedTokens(List.of());

    public IssuedTokens {
        all = List.copyOf(all);
    }

    /** Those that expired by then are forgotten. */
    public IssuedTokens with(IssuedToken issued) {
        var living = live(issued.issuedAt()).stream();
        return new IssuedTokens(Stream.concat(living, Stream.of(issued)).toList());
    }

    public IssuedTokens without(TokenId revoked) {
        return new IssuedTokens(all.stream().filter(it -> !it.id().equals(revoked)).toList());
    }

    public List<IssuedToken> live(Instant now) {
        return all.stream().filter(token -> token.lives(now)).toList();
    }

    public Optional<IssuedToken> find(TokenId id, Instant now) {
        return live(now).stream().filter(token -> token.id().equals(id)).findFirst();
    }
}
