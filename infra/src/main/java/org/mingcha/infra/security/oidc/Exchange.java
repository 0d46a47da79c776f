package org.mingcha.infra.security.oidc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.mingcha.web.provider.Turned;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;
import reactor.core.publisher.Mono;

/**
 * A code for an ID token that holds: signed by a key that the provider publishes now, for us, by
 * it, in time, and in answer to this very question. Keys are asked for again when an unknown one
 * has signed. Nothing else that the provider hands out is used or kept.
 */
final class Exchange {

    private final ClientRegistration registration;
    private final OidcAuthorizationCodeReactiveAuthenticationManager manager;
    private final Duration patience;

    Exchange(ClientRegistration registration, WebClient web, Duration patience) {
        var tokens = new WebClientReactiveAuthorizationCodeTokenResponseClient();
        tokens.setWebClient(web);
        var decoder = decoder(registration, web);
        this.registration = registration;
        this.patience = patience;
        this.manager =
                new OidcAuthorizationCodeReactiveAuthenticationManager(
                        tokens,
                        asked -> Mono.just(new DefaultOidcUser(Set.of(), asked.getIdToken())));
        this.manager.setJwtDecoderFactory(_ -> decoder);
    }

    private static ReactiveJwtDecoder decoder(ClientRegistration registration, WebClient web) {
        var decoder =
                NimbusReactiveJwtDecoder.withJwkSetUri(
                                requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                        .jwsAlgorithms(all -> all.addAll(Set.of(SignatureAlgorithm.values())))
                        .webClient(web)
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        return decoder;
    }

    /**
     * @throws TurnedAway if the provider said no, does not answer, or says what does not hold
     */
    OidcIdToken done(OAuth2AuthorizationExchange answered) {
        try {
            return manager.authenticate(
                            new OAuth2AuthorizationCodeAuthenticationToken(registration, answered))
                    .cast(OAuth2LoginAuthenticationToken.class)
                    .map(proven -> ((OidcUser) requireNonNull(proven.getPrincipal())).getIdToken())
                    .blockOptional(patience.multipliedBy(4))
                    .orElseThrow(() -> new TurnedAway(Turned.UNTRUSTED));
        } catch (OAuth2AuthenticationException | IllegalStateException | WebClientException no) {
            throw new TurnedAway(why(no));
        }
    }

    private static Turned why(Exception no) {
        boolean unanswered =
                Stream.<Throwable>iterate(no, it -> it != null, Throwable::getCause)
                        .anyMatch(it ->
                                it instanceof WebClientException
                                        || it instanceof IOException
                                        || it instanceof TimeoutException);
        if (unanswered) {
            return Turned.AWAY;
        }
        return no instanceof OAuth2AuthenticationException said
                ? why(said.getError().getErrorCode())
                : Turned.AWAY;
    }

    private static Turned why(String code) {
        return switch (code) {
            case "access_denied", "login_required", "consent_required", "interaction_required" ->
                    Turned.CANCELLED;
            case "invalid_state_parameter", "invalid_grant" -> Turned.STALE;
            case "temporarily_unavailable", "server_error", "invalid_token_response" -> Turned.AWAY;
            case "unmet_authentication_requirements" -> Turned.WEAK;
            default -> Turned.UNTRUSTED;
        };
    }
}
