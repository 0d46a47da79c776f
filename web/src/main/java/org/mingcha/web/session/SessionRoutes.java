package org.mingcha.web.session;

import java.time.Instant;
import java.util.Optional;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.RecordReader;
import org.mingcha.web.read.StrictJson;
import org.mingcha.web.session.Entrance.Way;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/session}: sign in for a token, and give it back. First steps, such as choosing a
 * password, are taken on pages.
 */
@RestController
@RequestMapping("/api/session")
final class SessionRoutes {

    private final RecordReader reader;
    private final Entrance entrance;
    private final Sessions sessions;

    SessionRoutes(RecordReader reader, Entrance entrance, Sessions sessions) {
        this.reader = reader;
        this.entrance = entrance;
        this.sessions = sessions;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Opened signIn(@RequestBody byte[] body) {
        var typed = reader.read(Typed.class, StrictJson.object(body));
        var way =
                entrance.begin(typed.username().text(), typed.password().text())
                        .orElseThrow(SessionRoutes::refused);
        return switch (way) {
            case Way.In in -> opened(in);
            case Way.Further further -> further(further, typed.otp());
        };
    }

    private Opened further(Way.Further further, Optional<Secret> otp) {
        return switch (further.step()) {
            case PASSWORD, ENROL -> throw new InvalidFields("", "first-steps");
            case CODE -> {
                var code = otp.orElseThrow(() -> new InvalidFields("otp", "required"));
                yield switch (after(further.entry(), code)) {
                    case Way.In in -> opened(in);
                    case Way.Further _ -> throw refused();
                };
            }
        };
    }

    private Way after(String entry, Secret code) {
        try {
            return entrance.giveCode(entry, code.text()).orElseThrow(SessionRoutes::refused);
        } catch (InvalidFields wrong) {
            throw refused();
        }
    }

    private static Opened opened(Way.In in) {
        return new Opened(in.session().token(), in.session().expiresAt());
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("sign-in");
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(SignedIn who) {
        sessions.close(who.getCredentials());
    }

    record Typed(Secret username, Secret password, Optional<Secret> otp) {}

    record Opened(String token, Instant expiresAt) {}
}
