package org.mingcha.infra.security.oidc;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.mingcha.infra.OidcSettings;
import org.mingcha.web.provider.IdentityProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * What the provider says of itself, asked when it is first needed and once an hour after that: so
 * the program starts without it, and goes on with what it knows while it does not answer.
 */
final class Discovery {

    private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);

    private static final Duration FRESH = Duration.ofHours(1);
    private static final String WELL_KNOWN = "/.well-known/openid-configuration";
    private static final String HERE = "{baseScheme}://{baseHost}{basePort}";

    private final Terms terms;
    private final OidcSettings settings;
    private final WebClient web;
    private final Clock clock;
    private final AtomicReference<Optional<Asked>> known = new AtomicReference<>(Optional.empty());

    /**
     * @param clock the real one: providers know of no drill
     */
    Discovery(Terms terms, OidcSettings settings, WebClient web, Clock clock) {
        this.terms = terms;
        this.settings = settings;
        this.web = web;
        this.clock = clock;
    }

    /** The provider as it described itself. */
    record Known(ClientRegistration registration, Exchange exchange, Optional<URI> farewell) {}

    private record Asked(Known known, Instant at) {}

    /** Empty if nothing is known and it does not answer, or says what cannot be. */
    Optional<Known> known() {
        var held = known.get();
        if (held.filter(it -> clock.instant().isBefore(it.at().plus(FRESH))).isEmpty()) {
            ask().ifPresent(it -> known.set(Optional.of(new Asked(it, clock.instant()))));
        }
        return known.get().map(Asked::known);
    }

    /** Whether it answers now. */
    boolean answers() {
        try {
            metadata();
            return true;
        } catch (RuntimeException away) {
            return false;
        }
    }

    private Optional<Known> ask() {
        try {
            var metadata = metadata();
            var registration = registration(metadata);
            return Optional.of(
                    new Known(
                            registration,
                            new Exchange(registration, web, settings.patience()),
                            Optional.ofNullable(metadata.get("end_session_endpoint"))
                                    .map(it -> URI.create(it.toString()))));
        } catch (RuntimeException away) {
            LOG.warn("the identity provider is not understood: {}", away.getClass().getName());
            return Optional.empty();
        }
    }

    /**
     * @throws IllegalArgumentException if it is the description of somebody else
     */
    private Map<String, Object> metadata() {
        var said =
                web.get()
                        .uri(URI.create(settings.issuer().replaceFirst("/$", "") + WELL_KNOWN))
                        .retrieve()
                        .bodyToMono(new ParameterizedTypeReference<Map<String, Object>>() {})
                        .blockOptional(settings.patience().multipliedBy(2))
                        .orElse(Map.of());
        if (!settings.issuer().equals(said.get("issuer"))) {
            throw new IllegalArgumentException("another issuer");
        }
        return said;
    }

    private ClientRegistration registration(Map<String, Object> metadata) {
        var registration =
                ClientRegistrations.fromOidcConfiguration(metadata)
                        .registrationId("provider")
                        .clientId(settings.clientId())
                        .redirectUri(HERE + IdentityProvider.BACK)
                        .scope(settings.scopes());
        return terms.authenticated(registration).build();
    }
}
