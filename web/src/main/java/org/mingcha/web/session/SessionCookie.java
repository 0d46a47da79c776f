package org.mingcha.web.session;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;

/**
 * The cookies by which pages know who comes; scripts and other sites never see them. Over TLS their
 * names have the prefix by which browsers refuse one that another host, or a page without TLS, has
 * set.
 */
public enum SessionCookie {
    /** Who is signed in. */
    SESSION("mingcha-session", "Strict"),
    /** Whose sign-in is under way. It opens nothing but its next step. */
    ENTRY("mingcha-entry", "Strict"),
    /** Whose new authenticator is under way; it counts only beside that official's session. */
    RENEWAL("mingcha-renewal", "Strict"),
    /**
     * Whose way to an identity provider and back is under way: alone it is sent where that provider
     * leads a browser back, and it opens nothing but that.
     */
    FLOW("mingcha-flow", "Lax");

    private static final String SECURE = "__Host-";

    private final String title;
    private final String sameSite;

    SessionCookie(String title, String sameSite) {
        this.title = title;
        this.sameSite = sameSite;
    }

    public Optional<String> in(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(title(exchange)))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isBlank());
    }

    /** Lasts until the browser closes, and no longer than what it stands for. */
    public ResponseCookie of(String secret, ServerWebExchange exchange) {
        return cookie(secret, exchange).build();
    }

    public ResponseCookie none(ServerWebExchange exchange) {
        return cookie("", exchange).maxAge(Duration.ZERO).build();
    }

    /** To which other cookies of the same answer can be added. */
    public HttpHeaders toBeSet(String secret, ServerWebExchange exchange) {
        return setting(of(secret, exchange));
    }

    public HttpHeaders toBeDropped(ServerWebExchange exchange) {
        return setting(none(exchange));
    }

    private static HttpHeaders setting(ResponseCookie cookie) {
        var headers = new HttpHeaders();
        headers.add(HttpHeaders.SET_COOKIE, cookie.toString());
        return headers;
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value, ServerWebExchange exchange) {
        return ResponseCookie.from(title(exchange), value)
                .httpOnly(true)
                .sameSite(sameSite)
                .secure(isSecure(exchange))
                .path("/");
    }

    private String title(ServerWebExchange exchange) {
        return isSecure(exchange) ? SECURE + title : title;
    }

    private static boolean isSecure(ServerWebExchange exchange) {
        return "https".equals(exchange.getRequest().getURI().getScheme());
    }
}
