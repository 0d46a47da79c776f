package org.mingcha.infra.security;

import org.mingcha.infra.MingchaProperties;
import org.mingcha.web.problem.Problems;
import org.mingcha.web.session.Sessions;
import org.mingcha.web.session.TokenContext;
import org.mingcha.web.session.Tokens;
import org.mingcha.web.upload.Uploads;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;

/**
 * One chain for pages and routes. What an officer may do to a case, the case itself decides; here
 * it is only who gets through which gate. The server keeps no web session.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
public class SecurityWiring {

    /** Under the name by which the server's adapter looks for it. */
    @Bean
    ForwardedHeaderTransformer forwardedHeaderTransformer() {
        return new SchemeOfProxy();
    }

    /** Behind the filter that takes the language off the path. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 15)
    @ConditionalOnProperty("mingcha.onion-location")
    OnionLocation onionLocation(MingchaProperties settings) {
        return new OnionLocation(settings.onionLocation());
    }

    @Bean
    TokenContext tokenContext(Sessions sessions, Tokens tokens) {
        return new TokenContext(sessions, tokens);
    }

    @Bean
    SecurityWebFilterChain securityChain(
            ServerHttpSecurity http, TokenContext tokens, Problems problems) {
        var denied = new Denied(problems);
        return http.securityContextRepository(tokens)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .csrf(csrf -> formsOnly(csrf, denied))
                .headers(BrowserRules::apply)
                .authorizeExchange(all -> all.anyExchange().access(new Gatekeeper()))
                .exceptionHandling(
                        spec -> spec.authenticationEntryPoint(denied).accessDeniedHandler(denied))
                .build();
    }

    private static void formsOnly(CsrfSpec csrf, Denied denied) {
        csrf.csrfTokenRepository(new FormCookies())
                .accessDeniedHandler(denied)
                .requireCsrfProtectionMatcher(
                        new AndServerWebExchangeMatcher(
                                CsrfWebFilter.DEFAULT_CSRF_MATCHER, SecurityWiring.pages()));
    }

    /**
     * A route for programs ignores cookies, so no other site can act through a browser there; and a
     * form with files has its token looked at where it is read.
     */
    private static ServerWebExchangeMatcher pages() {
        return exchange ->
                TokenContext.isForPrograms(exchange) || Uploads.checks(exchange)
                        ? MatchResult.notMatch()
                        : MatchResult.match();
    }
}
