package org.mingcha.web.signin;

import java.util.Optional;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.provider.IdentityProvider;
import org.mingcha.web.session.Entrance;
import org.mingcha.web.session.Entrance.Way;
import org.mingcha.web.session.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Leads on after a step of signing in, and takes along what was kept. */
@Component
final class Onward {

    private static final FilledForm FIRST = FilledForm.of(Form.empty());

    private final Entrance entrance;
    private final IdentityProvider provider;

    Onward(Entrance entrance, IdentityProvider provider) {
        this.entrance = entrance;
        this.provider = provider;
    }

    Object lead(Page page, Way way, Kept kept, ServerWebExchange exchange) {
        if (kept.to().isEmpty()) {
            return Ways.lead(way, exchange);
        }
        return switch (way) {
            case Way.In in -> in(page, in, kept, exchange);
            case Way.Further further -> further(page, further, kept, exchange);
        };
    }

    private static Object in(Page page, Way.In in, Kept kept, ServerWebExchange exchange) {
        var cookies = Ways.cookies(in, exchange);
        return kept.page()
                .<Object>map(to -> Ways.to(to, exchange).headers(cookies).build())
                .orElseGet(() -> goingOn(page, kept).headers(cookies).build());
    }

    /** The form that was sent is one button away: sent at once, nobody would have looked at it. */
    private static Rendering.Builder<?> goingOn(Page page, Kept kept) {
        return page.form("desk/kept", FIRST).modelAttribute("kept", kept);
    }

    private Object further(Page page, Way.Further further, Kept kept, ServerWebExchange exchange) {
        // One that can be added to: the form's own cookie may come behind it.
        var cookie = new HttpHeaders();
        cookie.add(
                HttpHeaders.SET_COOKIE,
                SessionCookie.ENTRY.of(further.entry(), exchange).toString());
        var form =
                switch (further.step()) {
                    case CODE -> Optional.of(page.form("desk/code", FIRST));
                    case PASSWORD -> Optional.of(page.form("desk/first-password", FIRST));
                    case ENROL ->
                            entrance.enrolment(further.entry())
                                    .<Rendering.Builder<?>>map(
                                            it -> EnrolForm.with(page, Ways.ENROL, it, FIRST));
                };
        return form.<Object>map(
                        builder -> builder.modelAttribute("kept", kept).headers(cookie).build())
                .orElseGet(() -> Ways.late(exchange));
    }

    /** Whoever took too long begins again, and is told why. */
    Object late(Page page, Kept kept, ServerWebExchange exchange) {
        return kept.to().isEmpty()
                ? Ways.late(exchange)
                : signIn(page, kept, Optional.of("sign-in.late"));
    }

    /**
     * The form to sign in with.
     *
     * @param why the key of the sentence that says what went wrong
     */
    Rendering signIn(Page page, Kept kept, Optional<String> why) {
        var form =
                why.map(key -> FilledForm.refused(Form.empty(), page.words().say(key)))
                        .orElse(FIRST);
        var shown =
                page.form("desk/sign-in", form)
                        .modelAttribute("kept", kept)
                        .modelAttribute("provider", provider.button(page.language()).orElse(""))
                        .modelAttribute("passwords", provider.leavesPasswords());
        return (kept.isTyped() ? shown.modelAttribute("switchTo", Ways.AGAIN) : shown)
                .status(HttpStatus.OK)
                .build();
    }
}
