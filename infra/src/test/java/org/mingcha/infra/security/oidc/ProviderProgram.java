package org.mingcha.infra.security.oidc;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingcha.infra.security.oidc.Provider.Lie;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/**
 * The program of a {@link Provider}; no configuration by annotation, lest ours took it for its own.
 */
@EnableWebMvc
@EnableWebSecurity
class ProviderProgram {

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> server.oidc(withDefaults()))
                .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .formLogin(withDefaults())
                .build();
    }

    @Bean
    AuthorizationServerSettings settings(Provider provider) {
        return AuthorizationServerSettings.builder().issuer(provider.issuer()).build();
    }

    @Bean
    UserDetailsService people(Provider provider) {
        return name -> {
            if (!provider.people.containsKey(name)) {
                throw new UsernameNotFoundException(name);
            }
            return User.withUsername(name).password("{noop}" + Provider.PASSWORD).build();
        };
    }

    @Bean
    RegisteredClientRepository clients(Provider provider) {
        return new RegisteredClientRepository() {
            /** It would have the secret hashed better. */
            @Override
            public void save(RegisteredClient client) {}

            @Override
            public @Nullable RegisteredClient findById(String id) {
                return id.equals("1") ? provider.client() : null;
            }

            @Override
            public @Nullable RegisteredClient findByClientId(String id) {
                return id.equals(Provider.CLIENT) ? provider.client() : null;
            }
        };
    }

    @Bean
    JWKSource<SecurityContext> keys(Provider provider) {
        return (selector, _) -> selector.select(provider.keys());
    }

    @Bean
    JwtEncoder encoder(Provider provider, JWKSource<SecurityContext> keys) {
        var honest = new NimbusJwtEncoder(keys);
        var forging = new NimbusJwtEncoder((selector, _) -> selector.select(provider.forged()));
        return what -> (provider.lie == Lie.SIGNATURE ? forging : honest).encode(what);
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(Provider provider) {
        return token -> {
            if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                Authentication who = Objects.requireNonNull(token.getPrincipal());
                var name = who.getName();
                var said = token.getClaims();
                said.subject(provider.subjects.getOrDefault(name, name));
                provider.people.getOrDefault(name, Map.of()).forEach(said::claim);
                switch (provider.lie) {
                    case NONE, SIGNATURE -> {}
                    case AUDIENCE -> said.audience(List.of("another"));
                    case ISSUER -> said.issuer("http://127.0.0.1:1");
                    case NONCE -> said.claim("nonce", "of another flow");
                    case EXPIRED ->
                            said.expiresAt(Instant.EPOCH.plusSeconds(60)).issuedAt(Instant.EPOCH);
                }
            }
        };
    }
}
