package org.mingcha.web.signin;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.mingcha.web.session.Entrance;
import org.mingcha.web.session.Entrance.Step;
import org.mingcha.web.session.Entrance.Way;
import org.mingcha.web.session.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Where a browser is led after a step of signing in. */
final class Ways {

    static final String SIGN_IN = "/desk/sign-in";
    static final String PASSWORD = SIGN_IN + "/password";
    static final String ENROL = SIGN_IN + "/enrol";
    static final String CODE = SIGN_IN + "/code";
    static final String PROVIDER = SIGN_IN + "/provider";
    static final String ARRIVED = PROVIDER + "/arrived";
    static final String AGAIN = SIGN_IN + "/again";

    private Ways() {}

    /** The form of a step to whoever is at it; everybody else is led to where they are. */
    static Rendering ask(
            Entrance entrance, Step step, ServerWebExchange exchange, Supplier<Rendering> form) {
        var now = step(entrance, exchange);
        return now.filter(step::equals).map(_ -> form.get()).orElseGet(() -> led(now));
    }

    /** To the step that comes next, or to the beginning. */
    static Rendering whereTheyAre(Entrance entrance, ServerWebExchange exchange) {
        return led(step(entrance, exchange));
    }

    private static Optional<Step> step(Entrance entrance, ServerWebExchange exchange) {
        return SessionCookie.ENTRY.in(exchange).flatMap(entrance::next);
    }

    private static Rendering led(Optional<Step> to) {
        return Rendering.redirectTo(to.map(Ways::path).orElse(SIGN_IN)).build();
    }

    static ResponseEntity<Void> lead(Way way, ServerWebExchange exchange) {
        return switch (way) {
            case Way.In in -> to("/desk", exchange).headers(cookies(in, exchange)).build();
            case Way.Further further ->
                    to(path(further.step()), exchange)
                            .header(
                                    HttpHeaders.SET_COOKIE,
                                    SessionCookie.ENTRY.of(further.entry(), exchange).toString())
                            .build();
        };
    }

    /** Whoever took too long begins again, and is told why. */
    static ResponseEntity<Void> late(ServerWebExchange exchange) {
        return to(SIGN_IN + "?late", exchange).build();
    }

    /** From the entry to the session. */
    static HttpHeaders cookies(Way.In in, ServerWebExchange exchange) {
        var cookies = new HttpHeaders();
        var session = SessionCookie.SESSION.of(in.session().token(), exchange);
        cookies.add(HttpHeaders.SET_COOKIE, session.toString());
        cookies.add(HttpHeaders.SET_COOKIE, SessionCookie.ENTRY.none(exchange).toString());
        return cookies;
    }

    static String path(Step step) {
        return switch (step) {
            case PASSWORD -> PASSWORD;
            case ENROL -> ENROL;
            case CODE -> CODE;
        };
    }

    /** Within the language of the page. */
    static ResponseEntity.BodyBuilder to(String path, ServerWebExchange exchange) {
        String prefix = exchange.getRequest().getPath().contextPath().value();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(prefix + path));
    }
}
