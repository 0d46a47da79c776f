package org.mingcha.web.session;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Finds who is signed in: by bearer on routes for programs, by cookie on pages. Neither counts in
 * the other's place, so a cookie never acts without the page's own token. A bearer is a session, or
 * under {@code /api/} a token that an official made.
 */
public final class TokenContext implements ServerSecurityContextRepository {

    private static final String BEARER = "Bearer ";
    private static final String API = "/api/";

    private final Sessions sessions;
    private final Tokens tokens;

    public TokenContext(Sessions sessions, Tokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /** Something was shown that stands for nobody, or for nobody any more. */
    public static final class Unknown extends AuthenticationException {

        public Unknown() {
            super("unknown token");
        }
    }

    /** Asked once for a request, however many want to know. */
    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return finding(exchange)
                .map(finding -> Mono.fromCallable(finding).subscribeOn(Schedulers.boundedElastic()))
                .orElse(Mono.empty())
                .flatMap(Mono::justOrEmpty)
                .<SecurityContext>map(SecurityContextImpl::new)
                .cache();
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }

    private Optional<Callable<Optional<SignedIn>>> finding(ServerWebExchange exchange) {
        return isForPrograms(exchange)
                ? bearer(exchange).map(bearer -> () -> find(bearer, isForTokens(exchange)))
                : SessionCookie.SESSION.in(exchange).map(cookie -> () -> inPerson(cookie));
    }

    private Optional<SignedIn> find(String bearer, boolean forTokens) {
        return forTokens && bearer.startsWith(Tokens.PREFIX)
                ? tokens.find(bearer).map(officer -> SignedIn.byToken(officer, bearer))
                : inPerson(bearer);
    }

    private Optional<SignedIn> inPerson(String session) {
        return sessions.find(session).map(officer -> new SignedIn(officer, session));
    }

    /** Whether something was shown to come in by, whatever it is worth. */
    public static boolean isShown(ServerWebExchange exchange) {
        return bearer(exchange).isPresent();
    }

    private static boolean isForTokens(ServerWebExchange exchange) {
        return path(exchange).startsWith(API);
    }

    /** Whether the path is a route rather than a page. */
    public static boolean isForPrograms(ServerWebExchange exchange) {
        return Stream.of(API, "/log/", "/actuator/").anyMatch(path(exchange)::startsWith);
    }

    private static String path(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().pathWithinApplication().value();
    }

    private static Optional<String> bearer(ServerWebExchange exchange) {
        return Optional.ofNullable(
                        exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip())
                .filter(token -> !token.isEmpty());
    }
}
