package org.mingcha.web.desk;

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

    CommandRoutes(Acting acting) {
        this.acting = acting;
    }

    @PostMapping(path = "/api/desk/commands/{command}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Done act(@PathVariable("command") String command, @RequestBody byte[] body, SignedIn who) {
        return acting.act(command, StrictJson.object(body), who.officer());
    }
}
