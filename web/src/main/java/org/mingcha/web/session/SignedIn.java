package org.mingcha.web.session;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingcha.command.party.Officer;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** An officer who is signed in, or for whom a program comes, with the token by which we know. */
public final class SignedIn extends AbstractAuthenticationToken {

    private final transient Officer officer;
    private final transient String token;
    private final boolean inPerson;

    public SignedIn(Officer officer, String token) {
        this(officer, token, true);
    }

    private SignedIn(Officer officer, String token, boolean inPerson) {
        super(
                officer.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList());
        this.officer = officer;
        this.token = token;
        this.inPerson = inPerson;
        setAuthenticated(true);
    }

    static SignedIn byToken(Officer officer, String token) {
        return new SignedIn(officer, token, false);
    }

    /** Whether the officer signed in, rather than made a token for a program. */
    public boolean isInPerson() {
        return inPerson;
    }

    public Officer officer() {
        return officer;
    }

    @Override
    public String getCredentials() {
        return token;
    }

    @Override
    public Officer getPrincipal() {
        return officer;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && token.equals(that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hash(token);
    }
}
