package org.mingcha.web.own;

import java.util.List;
import java.util.Optional;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.Entrance.Enrolment;
import org.mingcha.web.session.SessionCookie;
import org.mingcha.web.session.SignedIn;
import org.mingcha.web.signin.EnrolForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Where officials let a new device take the place of the one that shows their codes. */
@Controller
class AuthenticatorPages {

    private static final String PATH = OwnPage.PATH + "/authenticator";
    private static final String NEW = PATH + "/new";

    private final OwnSecrets secrets;

    AuthenticatorPages(OwnSecrets secrets) {
        this.secrets = secrets;
    }

    @GetMapping(PATH)
    Rendering ask(Page page, SignedIn who) {
        if (!secrets.held(who.officer().id()).secondFactor()) {
            throw new NotThere();
        }
        return form(page, FilledForm.of(Form.empty()));
    }

    @PostMapping(PATH)
    Rendering begin(Page page, SignedIn who, Form form, ServerWebExchange exchange) {
        try {
            var owner = who.officer().id();
            var renewal = secrets.beginRenewal(owner, form.text("old"), form.text("code"));
            return Rendering.redirectTo(NEW)
                    .status(HttpStatus.SEE_OTHER)
                    .headers(SessionCookie.RENEWAL.toBeSet(renewal, exchange))
                    .build();
        } catch (InvalidFields invalid) {
            return form(page, page.faulty(Form.empty(), invalid));
        }
    }

    @GetMapping(NEW)
    Rendering show(Page page, SignedIn who, ServerWebExchange exchange) {
        return enrolment(who, exchange)
                .map(it -> EnrolForm.of(page, NEW, it, FilledForm.of(Form.empty())))
                .orElseGet(AuthenticatorPages::again);
    }

    @PostMapping(NEW)
    Rendering enrol(Page page, SignedIn who, Form form, ServerWebExchange exchange) {
        try {
            return SessionCookie.RENEWAL
                    .in(exchange)
                    .flatMap(it -> secrets.enrol(who.officer().id(), it, form.text("code")))
                    .map(codes -> told(page, codes, exchange))
                    .orElseGet(AuthenticatorPages::again);
        } catch (InvalidFields invalid) {
            var faulty = page.faulty(Form.empty(), invalid);
            return enrolment(who, exchange)
                    .map(it -> EnrolForm.of(page, NEW, it, faulty))
                    .orElseGet(AuthenticatorPages::again);
        }
    }

    private static Rendering told(Page page, List<String> codes, ServerWebExchange exchange) {
        return page.show("desk/recovery-codes")
                .modelAttribute("codes", codes)
                .headers(SessionCookie.RENEWAL.toBeDropped(exchange))
                .build();
    }

    private Optional<Enrolment> enrolment(SignedIn who, ServerWebExchange exchange) {
        return SessionCookie.RENEWAL
                .in(exchange)
                .flatMap(it -> secrets.enrolment(who.officer().id(), it));
    }

    /** Whoever took too long begins again. */
    private static Rendering again() {
        return Rendering.redirectTo(PATH).status(HttpStatus.SEE_OTHER).build();
    }

    private static Rendering form(Page page, FilledForm form) {
        return page.form("desk/own-authenticator", form).build();
    }
}
