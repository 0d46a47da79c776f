package org.mingcha.web.session;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Finds who is signed in: by bearer token on routes for programs, by cookie on pages. Neither
 * counts in the other's place, so a cookie never acts without the page's own token.
 */
public final class TokenContext implements ServerSecurityContextRepository {

    private static final String BEARER = "Bearer ";

    private final Sessions sessions;

    public TokenContext(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Asked once for a request, however many want to know. */
    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return token(exchange).map(this::find).orElse(Mono.empty()).cache();
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }

    private Mono<SecurityContext> find(String token) {
        return Mono.fromCallable(() -> sessions.find(token))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(Mono::justOrEmpty)
                .map(officer -> new SecurityContextImpl(new SignedIn(officer, token)));
    }

    private static Optional<String> token(ServerWebExchange exchange) {
        return isForPrograms(exchange) ? bearer(exchange) : SessionCookie.SESSION.in(exchange);
    }

    /** Whether the path is a route rather than a page. */
    public static boolean isForPrograms(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        return Stream.of("/api/", "/log/", "/actuator/").anyMatch(path::startsWith);
    }

    private static Optional<String> bearer(ServerWebExchange exchange) {
        return Optional.ofNullable(
                        exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip())
                .filter(token -> !token.isEmpty());
    }
}
