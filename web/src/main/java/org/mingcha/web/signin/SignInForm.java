package org.mingcha.web.signin;

import java.util.Optional;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.session.Entrance;
import org.mingcha.web.session.Entrance.Way;
import org.mingcha.web.session.TooManyTries;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** What the sign-in form sends. */
@Controller
final class SignInForm {

    private static final int LONGEST = 200;

    private final Entrance entrance;
    private final Onward onward;

    SignInForm(Entrance entrance, Onward onward) {
        this.entrance = entrance;
        this.onward = onward;
    }

    /** Leads to the desk, to the next step, or back to the form with {@code ?failed}. */
    @PostMapping(Ways.SIGN_IN)
    Object signIn(Page page, Form form, ServerWebExchange exchange) {
        var kept = Kept.of(form);
        try {
            return way(form)
                    .map(way -> onward.lead(page, way, kept, exchange))
                    .orElseGet(() -> failed(page, kept, exchange));
        } catch (TooManyTries later) {
            if (!kept.isTyped()) {
                throw later;
            }
            return onward.signIn(page, kept, Optional.of("error.429.text"));
        }
    }

    private Object failed(Page page, Kept kept, ServerWebExchange exchange) {
        return kept.to().isEmpty()
                ? Ways.to(Ways.SIGN_IN + "?failed", exchange).build()
                : onward.signIn(page, kept, Optional.of("sign-in.failed"));
    }

    /** Where a form is sent again whose sender is no longer signed in, or in the other language. */
    @PostMapping(Ways.AGAIN)
    Rendering again(Page page, Form form, @RequestParam(name = "to", defaultValue = "") String to) {
        var kept = to.isEmpty() ? Kept.of(form) : Kept.sent(to, form);
        return onward.signIn(page, kept, Optional.empty());
    }

    private Optional<Way> way(Form form) {
        String username = form.text("username");
        String password = form.text("password");
        return username.length() > LONGEST || password.length() > LONGEST
                ? Optional.empty()
                : entrance.begin(username, password);
    }
}
