package org.mingcha.web.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingcha.web.session.Entrance;
import org.mingcha.web.session.Entrance.Way;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;

/** What the sign-in form sends. */
@Controller
final class SignInForm {

    private static final int LONGEST = 200;

    private final Entrance entrance;

    SignInForm(Entrance entrance) {
        this.entrance = entrance;
    }

    /** Leads to the desk, to the next step, or back to the form with {@code ?failed}. */
    @PostMapping(Ways.SIGN_IN)
    ResponseEntity<Void> signIn(@ModelAttribute Typed typed, ServerWebExchange exchange) {
        return way(typed)
                .map(way -> Ways.lead(way, exchange))
                .orElseGet(() -> Ways.to(Ways.SIGN_IN + "?failed", exchange).build());
    }

    private Optional<Way> way(Typed typed) {
        String username = typed.username() == null ? "" : typed.username();
        String password = typed.password() == null ? "" : typed.password();
        return username.length() > LONGEST || password.length() > LONGEST
                ? Optional.empty()
                : entrance.begin(username, password);
    }

    record Typed(@Nullable String username, @Nullable String password) {

        @Override
        public String toString() {
            return "Typed";
        }
    }
}
