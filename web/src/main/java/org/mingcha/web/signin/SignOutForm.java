package org.mingcha.web.signin;

import java.net.URI;
import org.mingcha.web.page.Page;
import org.mingcha.web.provider.HintCookie;
import org.mingcha.web.provider.IdentityProvider;
import org.mingcha.web.session.SessionCookie;
import org.mingcha.web.session.Sessions;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Ends the session here, and leads on to where the one at the provider ends. */
@Controller
final class SignOutForm {

    private final Sessions sessions;
    private final IdentityProvider provider;

    SignOutForm(Sessions sessions, IdentityProvider provider) {
        this.sessions = sessions;
        this.provider = provider;
    }

    @PostMapping(HintCookie.PATH)
    Object signOut(Page page, ServerWebExchange exchange) {
        SessionCookie.SESSION.in(exchange).ifPresent(sessions::close);
        var cookies = SessionCookie.SESSION.toBeDropped(exchange);
        HintCookie.none(exchange)
                .forEach(cookie -> cookies.add(HttpHeaders.SET_COOKIE, cookie.toString()));
        return HintCookie.in(exchange)
                .flatMap(hint -> provider.farewell(exchange, hint, page.language()))
                .<Object>map(to -> further(page, to, cookies))
                .orElseGet(() -> Ways.to(Ways.SIGN_IN, exchange).headers(cookies).build());
    }

    private static Rendering further(Page page, URI to, HttpHeaders headers) {
        headers.set("Refresh", "0; url=" + to);
        return page.show("desk/signed-out").headers(headers).build();
    }
}
