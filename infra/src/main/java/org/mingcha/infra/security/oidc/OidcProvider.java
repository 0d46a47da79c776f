package org.mingcha.infra.security.oidc;

import java.net.URI;
import java.util.Optional;
import org.mingcha.infra.OidcSettings;
import org.mingcha.infra.security.oidc.Discovery.Known;
import org.mingcha.infra.security.oidc.MongoFlows.Flow;
import org.mingcha.web.page.Language;
import org.mingcha.web.provider.IdentityProvider;
import org.mingcha.web.provider.Turned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/** The authorization code flow with PKCE, state and nonce, and what comes of it here. */
final class OidcProvider implements IdentityProvider {

    private static final Logger LOG = LoggerFactory.getLogger(OidcProvider.class);

    private final OidcSettings settings;
    private final Discovery discovery;
    private final MongoFlows flows;
    private final Questions questions;
    private final Claims claims;
    private final Admissions admissions;

    OidcProvider(
            OidcSettings settings, Discovery discovery, MongoFlows flows, Admissions admissions) {
        this.settings = settings;
        this.discovery = discovery;
        this.flows = flows;
        this.questions = new Questions(settings);
        this.claims = new Claims(settings);
        this.admissions = admissions;
    }

    @Override
    public Optional<String> button(Language language) {
        return Optional.of(
                switch (language) {
                    case CHINESE -> settings.button();
                    case ENGLISH -> settings.buttonEn();
                });
    }

    @Override
    public boolean leavesPasswords() {
        return settings.leavesPasswords();
    }

    @Override
    public Optional<Departure> depart(ServerWebExchange exchange, Language language) {
        return discovery.known().map(it -> depart(it.registration(), exchange, language));
    }

    private Departure depart(
            ClientRegistration registration, ServerWebExchange exchange, Language language) {
        var asked = questions.ask(registration, exchange);
        String secret = flows.open(Flow.of(asked, language));
        return new Departure(URI.create(asked.getAuthorizationRequestUri()), secret);
    }

    @Override
    public Arrival arrive(ServerWebExchange exchange, Optional<String> secret) {
        return secret.flatMap(flows::take)
                .map(flow -> arrive(exchange, flow))
                .orElseGet(() -> new Out(Turned.STALE, Language.CHINESE));
    }

    private Arrival arrive(ServerWebExchange exchange, Flow flow) {
        try {
            var known = discovery.known().orElseThrow(() -> new TurnedAway(Turned.AWAY));
            var token = token(exchange, flow, known);
            var session = admissions.admit(claims.read(token));
            return new In(session, token.getTokenValue(), flow.language());
        } catch (TurnedAway turned) {
            // Of the person nothing, of the provider no word: it may quote them.
            LOG.warn("a sign-in by the identity provider ended: {}", turned.why());
            return new Out(turned.why(), flow.language());
        }
    }

    private OidcIdToken token(ServerWebExchange exchange, Flow flow, Known known) {
        var answered = questions.answered(known.registration(), flow, exchange);
        return known.exchange().done(answered);
    }

    /** Its own session is known by the token that it gave, and by nothing that is kept here. */
    @Override
    public Optional<URI> farewell(ServerWebExchange exchange, String hint, Language language) {
        return discovery
                .known()
                .flatMap(Known::farewell)
                .map(to ->
                        UriComponentsBuilder.fromUri(to)
                                .queryParam("id_token_hint", "{hint}")
                                .queryParam("client_id", "{client}")
                                .queryParam("post_logout_redirect_uri", "{back}")
                                .encode()
                                .buildAndExpand(
                                        hint,
                                        settings.clientId(),
                                        questions.here(exchange) + "/desk/sign-in")
                                .toUri());
    }
}
