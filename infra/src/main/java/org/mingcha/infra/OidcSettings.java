package org.mingcha.infra;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An identity provider that speaks OpenID Connect; without an issuer there is none.
 *
 * @param issuer its address; what it offers is asked below it
 * @param clientId as what this program is registered there
 * @param clientSecret by which this program proves it, or
 * @param clientSecretFile a file that holds it; neither for a public client
 * @param scopes what is asked for; {@code openid} is among them
 * @param usernameClaim where the ID token names the account; this and the two that follow may lead
 *     into nested claims by dots
 * @param rolesClaim where it lists what {@code roles} understands
 * @param divisionClaim where it has the code of the division
 * @param roles of each value of the claim that means something here: itself, {@code =} and a role
 * @param acr what the claim {@code acr} must be, one of these; not asked where there are none
 * @param amr what the claim {@code amr} must hold, all of these
 * @param button what the button says
 * @param buttonEn and in English
 * @param patience how long an answer is waited for
 * @param localSignIn who may sign in by a password beside it: {@code *} for everybody, or these
 */
public record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String clientSecretFile,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("preferred_username") String usernameClaim,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("division") String divisionClaim,
        @DefaultValue List<String> roles,
        @DefaultValue List<String> acr,
        @DefaultValue List<String> amr,
        @DefaultValue("用统一身份认证登录") String button,
        @DefaultValue("Sign in with the identity provider") String buttonEn,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("*") List<String> localSignIn) {

    private static final String EVERYBODY = "*";

    /** Whether a provider is named. */
    public boolean isOn() {
        return !issuer.isBlank();
    }

    /** Whether somebody of this name may sign in by a password. */
    public boolean leavesPassword(String username) {
        return !isOn() || localSignIn.contains(EVERYBODY) || localSignIn.contains(username);
    }

    /** Whether anybody at all may. */
    public boolean leavesPasswords() {
        return !isOn() || !localSignIn.isEmpty();
    }

    /** Never with the secret. */
    @Override
    public String toString() {
        return "OidcSettings[issuer=" + issuer + "]";
    }
}
