package org.mingcha.web.signin;

import java.net.URI;
import org.mingcha.web.page.Language;
import org.mingcha.web.page.Page;
import org.mingcha.web.provider.HintCookie;
import org.mingcha.web.provider.IdentityProvider;
import org.mingcha.web.provider.IdentityProvider.Departure;
import org.mingcha.web.provider.IdentityProvider.In;
import org.mingcha.web.provider.IdentityProvider.Out;
import org.mingcha.web.provider.Turned;
import org.mingcha.web.session.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * To the identity provider and back. Pages of ours stand at both crossings: a form may lead nowhere
 * but to this site, not even by the redirects that follow it, and a browser sends our cookies with
 * nothing that began elsewhere.
 */
@Controller
class ProviderPages {

    private final IdentityProvider provider;

    ProviderPages(IdentityProvider provider) {
        this.provider = provider;
    }

    @PostMapping(Ways.PROVIDER)
    Rendering depart(Page page, ServerWebExchange exchange) {
        return provider.depart(exchange, page.language())
                .map(way -> crossing(page, way, exchange))
                .orElseGet(() ->
                        Rendering.redirectTo(turned(Turned.AWAY))
                                .status(HttpStatus.SEE_OTHER)
                                .build());
    }

    private static Rendering crossing(Page page, Departure way, ServerWebExchange exchange) {
        return led(page, "desk/to-provider", way.to().toString())
                .headers(SessionCookie.FLOW.toBeSet(way.flow(), exchange))
                .build();
    }

    @GetMapping(IdentityProvider.BACK)
    ResponseEntity<Void> arrive(ServerWebExchange exchange) {
        var arrival = provider.arrive(exchange, SessionCookie.FLOW.in(exchange));
        return switch (arrival) {
            case In in -> answer(in.language(), Ways.ARRIVED, cookies(in, exchange));
            case Out out ->
                    answer(
                            out.language(),
                            turned(out.why()),
                            SessionCookie.FLOW.toBeDropped(exchange));
        };
    }

    /** Known from here on: this page leads on by itself, so that what follows began here. */
    @GetMapping(Ways.ARRIVED)
    Rendering arrived(Page page) {
        String to = page.to("/desk");
        return led(page, "desk/arrived", to).modelAttribute("to", to).build();
    }

    private static Rendering.Builder<?> led(Page page, String template, String to) {
        return page.show(template).header("Refresh", "0; url=" + to);
    }

    private static String turned(Turned why) {
        return Ways.SIGN_IN + "?provider=" + why.word();
    }

    private static ResponseEntity<Void> answer(Language language, String to, HttpHeaders cookies) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .headers(cookies)
                .location(URI.create(language.prefix() + to))
                .build();
    }

    private static HttpHeaders cookies(In in, ServerWebExchange exchange) {
        var cookies = SessionCookie.FLOW.toBeDropped(exchange);
        add(cookies, SessionCookie.SESSION.of(in.session().token(), exchange));
        HintCookie.of(in.hint(), exchange).forEach(cookie -> add(cookies, cookie));
        return cookies;
    }

    private static void add(HttpHeaders cookies, ResponseCookie cookie) {
        cookies.add(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
