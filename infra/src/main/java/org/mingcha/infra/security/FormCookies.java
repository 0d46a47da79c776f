package org.mingcha.infra.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The cookie that belongs to the forms of a browser. Over TLS its name has the prefix by which
 * browsers refuse one that another host, or a page without TLS, has set.
 */
final class FormCookies implements ServerCsrfTokenRepository {

    static final String NAME = "mingcha-form";
    static final String SECURE_NAME = "__Host-" + NAME;

    private final ServerCsrfTokenRepository plain = cookies(NAME, false);
    private final ServerCsrfTokenRepository secure = cookies(SECURE_NAME, true);

    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return of(exchange).generateToken(exchange);
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
        return of(exchange).saveToken(exchange, token);
    }

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        return of(exchange).loadToken(exchange);
    }

    private ServerCsrfTokenRepository of(ServerWebExchange exchange) {
        return "https".equals(exchange.getRequest().getURI().getScheme()) ? secure : plain;
    }

    private static ServerCsrfTokenRepository cookies(String name, boolean secure) {
        var cookies = new CookieServerCsrfTokenRepository();
        cookies.setCookieName(name);
        cookies.setCookiePath("/");
        cookies.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Strict").secure(secure));
        return cookies;
    }
}
