package org.mingcha.web.leave;

import java.time.Duration;
import org.mingcha.web.page.Page;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * Has the browser forget what it kept of this site, and says what it cannot forget. Cookies of
 * other sites under the same domain are none of ours, so the form's cookie is ended by itself.
 */
@Controller
class LeavePage {

    static final String FORGET = "\"cache\", \"storage\"";

    /** Of forms; with and without the prefix that it has over TLS. */
    private static final String FORM_COOKIE = "(__Host-)?mingcha-form";

    @GetMapping("/leave")
    Rendering leave(Page page, ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().set("Clear-Site-Data", FORGET);
        exchange.getRequest().getCookies().keySet().stream()
                .filter(name -> name.matches(FORM_COOKIE))
                .map(LeavePage::ended)
                .forEach(exchange.getResponse()::addCookie);
        return page.show("public/left").build();
    }

    private static ResponseCookie ended(String name) {
        return ResponseCookie.from(name, "")
                .httpOnly(true)
                .sameSite("Strict")
                .secure(name.startsWith("__Host-"))
                .path("/")
                .maxAge(Duration.ZERO)
                .build();
    }
}
