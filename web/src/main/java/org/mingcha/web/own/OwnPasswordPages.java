package org.mingcha.web.own;

import org.mingcha.web.act.NotThere;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.SessionCookie;
import org.mingcha.web.session.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Where officials change their own password. */
@Controller
class OwnPasswordPages {

    private static final String PATH = OwnPage.PATH + "/password";

    private final OwnSecrets secrets;

    OwnPasswordPages(OwnSecrets secrets) {
        this.secrets = secrets;
    }

    @GetMapping(PATH)
    Rendering ask(Page page, SignedIn who) {
        if (!secrets.held(who.officer().id()).password()) {
            throw new NotThere();
        }
        return form(page, FilledForm.of(Form.empty()));
    }

    /** The old session ended with the old password: the cookie is replaced. */
    @PostMapping(PATH)
    Rendering change(Page page, SignedIn who, Form form, ServerWebExchange exchange) {
        try {
            var password = form.twice("password", "again");
            var session = secrets.changePassword(who.officer().id(), form.text("old"), password);
            return Rendering.redirectTo(OwnPage.PATH + "?done=password")
                    .status(HttpStatus.SEE_OTHER)
                    .headers(SessionCookie.SESSION.toBeSet(session.token(), exchange))
                    .build();
        } catch (InvalidFields invalid) {
            return form(page, page.faulty(Form.empty(), invalid));
        }
    }

    private static Rendering form(Page page, FilledForm form) {
        return page.form("desk/own-password", form).build();
    }
}
