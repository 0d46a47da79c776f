package org.mingcha.web.own;

import java.util.Set;
import org.mingcha.web.area.Areas;
import org.mingcha.web.page.Page;
import org.mingcha.web.session.SignedIn;
import org.mingcha.web.token.OwnTokens;
import org.mingcha.web.token.TokenRow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** An official's own account, and where they are signed in. */
@Controller
class OwnPage {

    static final String PATH = "/desk/account";

    private static final Set<String> DONE = Set.of("password", "session", "sessions", "token");

    private final OwnSessions sessions;
    private final OwnSecrets secrets;
    private final OwnTokens tokens;
    private final Areas areas;

    OwnPage(OwnSessions sessions, OwnSecrets secrets, OwnTokens tokens, Areas areas) {
        this.sessions = sessions;
        this.secrets = secrets;
        this.tokens = tokens;
        this.areas = areas;
    }

    @GetMapping(PATH)
    Rendering show(
            Page page, SignedIn who, @RequestParam(name = "done", defaultValue = "") String done) {
        var officer = who.officer();
        var words = page.words();
        var rows =
                sessions.of(officer.id(), who.getCredentials()).stream()
                        .map(session -> SessionRow.of(session, words))
                        .toList();
        return page.show("desk/own-account")
                .modelAttribute("done", DONE.contains(done) ? words.say("own.done." + done) : "")
                .modelAttribute("name", officer.id().value())
                .modelAttribute("roles", words.roles(officer.roles()))
                .modelAttribute("division", areas.name(officer.division(), words))
                .modelAttribute("held", secrets.held(officer.id()))
                .modelAttribute("rows", rows)
                .modelAttribute("tokens", TokenRow.of(tokens.of(officer.id()), words))
                .build();
    }

    @PostMapping(PATH + "/sessions/{session}")
    Rendering end(SignedIn who, @PathVariable("session") String session) {
        // One that is not there any more has ended, which is what was asked for.
        sessions.end(who.officer().id(), session);
        return back("session");
    }

    @PostMapping(PATH + "/sessions")
    Rendering endOthers(SignedIn who) {
        sessions.endOthers(who.officer().id(), who.getCredentials());
        return back("sessions");
    }

    static Rendering back(String done) {
        return Rendering.redirectTo(PATH + "?done=" + done).status(HttpStatus.SEE_OTHER).build();
    }
}
