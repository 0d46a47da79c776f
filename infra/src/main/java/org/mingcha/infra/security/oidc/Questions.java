package org.mingcha.infra.security.oidc;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.mingcha.infra.OidcSettings;
import org.mingcha.infra.security.oidc.MongoFlows.Flow;
import org.mingcha.web.provider.Turned;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/** What is asked of the provider by way of the browser, and what came back by it. */
final class Questions {

    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private final OidcSettings settings;

    Questions(OidcSettings settings) {
        this.settings = settings;
    }

    OAuth2AuthorizationRequest ask(ClientRegistration registration, ServerWebExchange exchange) {
        var resolver =
                new DefaultServerOAuth2AuthorizationRequestResolver(
                        new InMemoryReactiveClientRegistrationRepository(registration));
        resolver.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce().andThen(this::strength));
        return resolver.resolve(exchange, registration.getRegistrationId())
                .blockOptional(AT_ONCE)
                .orElseThrow();
    }

    private void strength(OAuth2AuthorizationRequest.Builder asked) {
        if (!settings.acr().isEmpty()) {
            String wanted = String.join(" ", settings.acr());
            asked.additionalParameters(more -> more.put("acr_values", wanted));
        }
    }

    /**
     * @throws TurnedAway if it is no answer, or another provider's
     */
    OAuth2AuthorizationExchange answered(
            ClientRegistration registration, Flow flow, ServerWebExchange exchange) {
        var asked =
                OAuth2AuthorizationRequest.authorizationCode()
                        .authorizationUri(
                                requireNonNull(
                                        registration.getProviderDetails().getAuthorizationUri()))
                        .clientId(registration.getClientId())
                        .redirectUri(flow.redirect())
                        .scopes(registration.getScopes())
                        .state(flow.state())
                        .attributes(kept -> {
                            kept.put(OidcParameterNames.NONCE, flow.nonce());
                            kept.put(PkceParameterNames.CODE_VERIFIER, flow.verifier());
                        })
                        .build();
        return new OAuth2AuthorizationExchange(asked, answer(flow, exchange));
    }

    private OAuth2AuthorizationResponse answer(Flow flow, ServerWebExchange exchange) {
        // RFC 9207: where the answer names who gives it, that is whom we asked.
        if (!parameter(exchange, "iss").orElse(settings.issuer()).equals(settings.issuer())) {
            throw new TurnedAway(Turned.UNTRUSTED);
        }
        var state = parameter(exchange, "state").orElse("none");
        return parameter(exchange, "code")
                .map(OAuth2AuthorizationResponse::success)
                .or(() -> parameter(exchange, "error").map(OAuth2AuthorizationResponse::error))
                .map(said -> said.state(state).redirectUri(flow.redirect()).build())
                .orElseThrow(() -> new TurnedAway(Turned.UNTRUSTED));
    }

    private static Optional<String> parameter(ServerWebExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequest().getQueryParams().getFirst(name));
    }

    /** This site as the browser calls it. */
    String here(ServerWebExchange exchange) {
        return UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .replacePath("")
                .replaceQuery(null)
                .fragment(null)
                .build()
                .toUriString();
    }
}
