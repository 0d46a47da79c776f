package org.mingcha.web.own;

import java.time.Instant;
import java.util.Optional;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.answer.Listed;
import org.mingcha.web.own.OwnSessions.Own;
import org.mingcha.web.read.RecordReader;
import org.mingcha.web.read.StrictJson;
import org.mingcha.web.session.Secret;
import org.mingcha.web.session.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An official's own sessions and password, for programs. Second factors are set up on pages. */
@RestController
@RequestMapping("/api/desk/account")
final class OwnRoutes {

    private final RecordReader reader;
    private final OwnSessions sessions;
    private final OwnSecrets secrets;

    OwnRoutes(RecordReader reader, OwnSessions sessions, OwnSecrets secrets) {
        this.reader = reader;
        this.sessions = sessions;
        this.secrets = secrets;
    }

    @GetMapping("/sessions")
    Listed<Own> sessions(SignedIn who) {
        var all = sessions.of(who.officer().id(), who.getCredentials());
        return new Listed<>(all, Optional.empty());
    }

    @DeleteMapping("/sessions/{session}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(SignedIn who, @PathVariable("session") String session) {
        if (!sessions.end(who.officer().id(), session)) {
            throw new NotThere();
        }
    }

    /** All but the one in which it is asked. */
    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(SignedIn who) {
        sessions.endOthers(who.officer().id(), who.getCredentials());
    }

    /** All sessions end with the old password; the answer is the one that takes their place. */
    @PostMapping(path = "/password", consumes = MediaType.APPLICATION_JSON_VALUE)
    Opened changePassword(SignedIn who, @RequestBody byte[] body) {
        var typed = reader.read(Typed.class, StrictJson.object(body));
        var owner = who.officer().id();
        var session = secrets.changePassword(owner, typed.old().text(), typed.password().text());
        return new Opened(session.token(), session.expiresAt());
    }

    record Typed(Secret old, Secret password) {}

    record Opened(String token, Instant expiresAt) {

        @Override
        public String toString() {
            return "Opened until " + expiresAt;
        }
    }
}
