package org.mingcha.web.signin;

import java.util.Optional;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.Entrance;
import org.mingcha.web.session.Entrance.Enrolled;
import org.mingcha.web.session.Entrance.Enrolment;
import org.mingcha.web.session.Entrance.Way;
import org.mingcha.web.session.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Where a second factor is begun, before anything else; then its recovery codes are told, once. */
@Controller
class EnrolPages {

    private final Entrance entrance;
    private final Onward onward;

    EnrolPages(Entrance entrance, Onward onward) {
        this.entrance = entrance;
        this.onward = onward;
    }

    @GetMapping(Ways.ENROL)
    Rendering ask(Page page, ServerWebExchange exchange) {
        return enrolment(exchange)
                .map(it -> EnrolForm.of(page, Ways.ENROL, it, FilledForm.of(Form.empty())))
                .orElseGet(() -> Ways.whereTheyAre(entrance, exchange));
    }

    @PostMapping(Ways.ENROL)
    Object enrol(Page page, Form form, ServerWebExchange exchange) {
        var kept = Kept.of(form);
        try {
            return SessionCookie.ENTRY
                    .in(exchange)
                    .flatMap(entry -> entrance.enrol(entry, form.text("code")))
                    .<Object>map(enrolled -> told(page, enrolled, kept, exchange))
                    .orElseGet(() -> onward.late(page, kept, exchange));
        } catch (InvalidFields invalid) {
            return enrolment(exchange)
                    .<Object>map(it -> again(page, it, invalid, kept))
                    .orElseGet(() -> onward.late(page, kept, exchange));
        }
    }

    private static Rendering again(
            Page page, Enrolment enrolment, InvalidFields invalid, Kept kept) {
        var faulty = page.faulty(Form.empty(), invalid);
        return EnrolForm.with(page, Ways.ENROL, enrolment, faulty)
                .modelAttribute("kept", kept)
                .build();
    }

    private static Rendering told(
            Page page, Enrolled enrolled, Kept kept, ServerWebExchange exchange) {
        var cookies =
                switch (enrolled.way()) {
                    case Way.In in -> Ways.cookies(in, exchange);
                    case Way.Further _ -> HttpHeaders.EMPTY;
                };
        return page.form("desk/recovery-codes", FilledForm.of(Form.empty()))
                .modelAttribute("kept", kept)
                .modelAttribute("codes", enrolled.recoveryCodes())
                .headers(cookies)
                .build();
    }

    private Optional<Enrolment> enrolment(ServerWebExchange exchange) {
        return SessionCookie.ENTRY.in(exchange).flatMap(entrance::enrolment);
    }
}
