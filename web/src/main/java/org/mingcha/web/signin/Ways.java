package org.mingcha.web.signin;

import java.net.URI;
import org.mingcha.web.session.Entrance.Step;
import org.mingcha.web.session.Entrance.Way;
import org.mingcha.web.session.SessionCookie;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ServerWebExchange;

/** Where a browser is led after a step of signing in. */
final class Ways {

    static final String SIGN_IN = "/desk/sign-in";
    static final String PASSWORD = SIGN_IN + "/password";
    static final String ENROL = SIGN_IN + "/enrol";
    static final String CODE = SIGN_IN + "/code";

    private Ways() {}

    static ResponseEntity<Void> lead(Way way, ServerWebExchange exchange) {
        return switch (way) {
            case Way.In in ->
                    to("/desk", exchange)
                            .header(
                                    "Set-Cookie",
                                    SessionCookie.SESSION
                                            .of(in.session().token(), exchange)
                                            .toString(),
                                    SessionCookie.ENTRY.none(exchange).toString())
                            .build();
            case Way.Further further ->
                    to(path(further.step()), exchange)
                            .header(
                                    "Set-Cookie",
                                    SessionCookie.ENTRY.of(further.entry(), exchange).toString())
                            .build();
        };
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
