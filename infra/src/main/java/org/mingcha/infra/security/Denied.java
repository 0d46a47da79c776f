package org.mingcha.infra.security;

import java.net.URI;
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

/** Programs are told by a problem; people are led to the sign-in page, or shown why not. */
final class Denied implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private static final String SIGN_IN = "/desk/sign-in";

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
        if (exchange.getRequest().getMethod().equals(HttpMethod.POST)) {
            // The page that answers it keeps what was typed while the session ran out.
            return Mono.error(new ResponseStatusException(HttpStatus.UNAUTHORIZED));
        }
        String prefix = exchange.getRequest().getPath().contextPath().value();
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse().getHeaders().setLocation(URI.create(prefix + SIGN_IN));
        return exchange.getResponse().setComplete();
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException forbidden) {
        return TokenContext.isForPrograms(exchange)
                ? problems.handle(exchange, forbidden)
                : Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
