package org.mingcha.web.provider;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingcha.web.page.Language;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;

/**
 * By what the provider knows its session again when it is to end: kept by the browser, and sent
 * nowhere but with the sign-out, in whichever language it is asked for. One that is too long for a
 * request is not kept at all.
 */
public final class HintCookie {

    /** Where it is sent. */
    public static final String PATH = "/desk/sign-out";

    private static final String TITLE = "mingcha-hint";
    private static final int LONGEST = 3000;

    private HintCookie() {}

    public static Optional<String> in(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(title(exchange)))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isBlank());
    }

    public static List<ResponseCookie> of(String hint, ServerWebExchange exchange) {
        return hint.length() > LONGEST
                ? none(exchange)
                : cookies(hint, Duration.ofSeconds(-1), exchange);
    }

    public static List<ResponseCookie> none(ServerWebExchange exchange) {
        return cookies("", Duration.ZERO, exchange);
    }

    private static List<ResponseCookie> cookies(
            String value, Duration age, ServerWebExchange exchange) {
        return Arrays.stream(Language.values())
                .map(language ->
                        ResponseCookie.from(title(exchange), value)
                                .httpOnly(true)
                                .sameSite("Strict")
                                .secure(isSecure(exchange))
                                .path(language.prefix() + PATH)
                                .maxAge(age)
                                .build())
                .toList();
    }

    private static String title(ServerWebExchange exchange) {
        return isSecure(exchange) ? "__Secure-" + TITLE : TITLE;
    }

    private static boolean isSecure(ServerWebExchange exchange) {
        return "https".equals(exchange.getRequest().getURI().getScheme());
    }
}
