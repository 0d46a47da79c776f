package org.mingcha.web.session;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;

/**
 * The cookie by which pages know who is signed in; scripts and other sites never see it. Over TLS
 * its name has the prefix by which browsers refuse one that another host, or a page without TLS,
 * has set.
 */
public final class SessionCookie {

    static final String NAME = "mingcha-session";
    static final String SECURE_NAME = "__Host-" + NAME;

    private SessionCookie() {}

    public static Optional<String> token(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(name(exchange)))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isBlank());
    }

    /** Lasts until the browser closes, and no longer than the session. */
    public static ResponseCookie of(String token, ServerWebExchange exchange) {
        return cookie(token, exchange).build();
    }

    public static ResponseCookie none(ServerWebExchange exchange) {
        return cookie("", exchange).maxAge(Duration.ZERO).build();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(
            String value, ServerWebExchange exchange) {
        return ResponseCookie.from(name(exchange), value)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(isSecure(exchange))
                .path("/");
    }

    private static String name(ServerWebExchange exchange) {
        return isSecure(exchange) ? SECURE_NAME : NAME;
    }

    private static boolean isSecure(ServerWebExchange exchange) {
        return "https".equals(exchange.getRequest().getURI().getScheme());
    }
}
