package org.mingcha.web.session;

import java.time.Instant;
import java.util.Optional;
import org.mingcha.command.Invalid;
import org.mingcha.web.read.RecordReader;
import org.mingcha.web.read.StrictJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/session}: sign in for a token, and give it back. */
@RestController
@RequestMapping("/api/session")
final class SessionRoutes {

    private final RecordReader reader;
    private final Accounts accounts;
    private final Sessions sessions;

    SessionRoutes(RecordReader reader, Accounts accounts, Sessions sessions) {
        this.reader = reader;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Opened signIn(@RequestBody byte[] body) {
        var typed = reader.read(Typed.class, StrictJson.object(body));
        var officer =
                accounts.signIn(typed.username().text(), typed.password().text())
                        .orElseThrow(() -> new BadCredentialsException("sign-in"));
        var session = sessions.open(officer);
        return new Opened(session.token(), session.expiresAt());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(SignedIn who) {
        sessions.close(who.getCredentials());
    }

    record Typed(Secret username, Secret password, Optional<Secret> otp) {}

    record Opened(String token, Instant expiresAt) {}

    /** What is compared, never stored: at most 200 characters, taken as they are. */
    record Secret(String text) {

        private static final int LIMIT = 200;

        Secret {
            if (text.length() > LIMIT) {
                throw new Invalid("too-long", LIMIT);
            }
        }

        @Override
        public String toString() {
            return "Secret";
        }
    }
}
