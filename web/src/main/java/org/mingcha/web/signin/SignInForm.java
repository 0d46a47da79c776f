package org.mingcha.web.signin;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingcha.command.party.Officer;
import org.mingcha.web.session.Accounts;
import org.mingcha.web.session.SessionCookie;
import org.mingcha.web.session.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;

/** What the sign-in and sign-out forms send. */
@Controller
final class SignInForm {

    private static final String SIGN_IN = "/desk/sign-in";
    private static final int LONGEST = 200;

    private final Accounts accounts;
    private final Sessions sessions;

    SignInForm(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** Leads to the desk, or back to the form with {@code ?failed}. */
    @PostMapping(SIGN_IN)
    ResponseEntity<Void> signIn(@ModelAttribute Typed typed, ServerWebExchange exchange) {
        return officer(typed)
                .map(officer -> opened(officer, exchange))
                .orElseGet(() -> to(SIGN_IN + "?failed", exchange).build());
    }

    @PostMapping("/desk/sign-out")
    ResponseEntity<Void> signOut(ServerWebExchange exchange) {
        SessionCookie.token(exchange).ifPresent(sessions::close);
        return to(SIGN_IN, exchange)
                .header("Set-Cookie", SessionCookie.none(exchange).toString())
                .build();
    }

    private ResponseEntity<Void> opened(Officer officer, ServerWebExchange exchange) {
        var session = sessions.open(officer);
        return to("/desk", exchange)
                .header("Set-Cookie", SessionCookie.of(session.token(), exchange).toString())
                .build();
    }

    private Optional<Officer> officer(Typed typed) {
        String username = typed.username() == null ? "" : typed.username();
        String password = typed.password() == null ? "" : typed.password();
        return username.length() > LONGEST || password.length() > LONGEST
                ? Optional.empty()
                : accounts.signIn(username, password);
    }

    /** Within the language of the page. */
    private static ResponseEntity.BodyBuilder to(String path, ServerWebExchange exchange) {
        String prefix = exchange.getRequest().getPath().contextPath().value();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(prefix + path));
    }

    record Typed(@Nullable String username, @Nullable String password) {

        @Override
        public String toString() {
            return "Typed";
        }
    }
}
