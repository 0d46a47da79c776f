package org.mingcha.web.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import org.mingcha.web.desk.Acting.Done;
import org.mingcha.web.read.StrictJson;
import org.mingcha.web.session.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/desk/commands/<command>}: one route for every act. */
@RestController
final class CommandRoutes {

    private final Acting acting;
    private final HandedOver handedOver;

    CommandRoutes(Acting acting, HandedOver handedOver) {
        this.acting = acting;
        this.handedOver = handedOver;
    }

    @PostMapping(path = "/api/desk/commands/{command}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Answer act(@PathVariable("command") String command, @RequestBody byte[] body, SignedIn who) {
        var done = acting.act(command, StrictJson.object(body), who.officer());
        return new Answer(done, handedOver.after(command, done.id()));
    }

    /** What was done, and the password that is to be handed over where there is one. */
    record Answer(@JsonUnwrapped Done done, Optional<String> initialPassword) {

        @Override
        public String toString() {
            return "Answer to " + done.id();
        }
    }
}
