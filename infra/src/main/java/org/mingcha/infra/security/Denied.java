package org.mingcha.infra.security;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingcha.web.problem.Problems;
import org.mingcha.web.session.TokenContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Programs are told by a problem; people are led to the sign-in page, or shown why not. Whoever
 * sent the form of an act has their browser send it there again (307), so that nothing typed is
 * lost and nothing of it is kept here.
 */
final class Denied implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private static final String SIGN_IN = "/desk/sign-in";
    private static final String ACT = "/desk/acts/[a-z-]+";

    private final Problems problems;

    Denied(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException unknown) {
        if (TokenContext.isForPrograms(exchange)) {
            boolean shown = TokenContext.isShown(exchange);
            return problems.handle(exchange, shown ? new TokenContext.Unknown() : unknown);
        }
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        if (!exchange.getRequest().getMethod().equals(HttpMethod.POST)) {
            return lead(exchange, HttpStatus.SEE_OTHER, SIGN_IN + back(exchange, path));
        }
        return path.matches(ACT)
                ? lead(exchange, HttpStatus.TEMPORARY_REDIRECT, SIGN_IN + "/again?to=" + path)
                // The page that answers it keeps what was typed while the session ran out.
                : Mono.error(new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    }

    /** The desk's first page is where signing in leads in any case. */
    private static String back(ServerWebExchange exchange, String path) {
        var query = exchange.getRequest().getURI().getRawQuery();
        var address = query == null ? path : path + "?" + query;
        return exchange.getRequest().getMethod() == HttpMethod.GET && !address.equals("/desk")
                ? "?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8)
                : "";
    }

    private static Mono<Void> lead(ServerWebExchange exchange, HttpStatus how, String to) {
        String prefix = exchange.getRequest().getPath().contextPath().value();
        exchange.getResponse().setStatusCode(how);
        exchange.getResponse().getHeaders().setLocation(URI.create(prefix + to));
        return exchange.getResponse().setComplete();
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException forbidden) {
        return TokenContext.isForPrograms(exchange)
                ? problems.handle(exchange, forbidden)
                : Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
