package org.mingcha.web.signin;

import java.util.Optional;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.Entrance;
import org.mingcha.web.session.Entrance.Step;
import org.mingcha.web.session.Entrance.Way;
import org.mingcha.web.session.SessionCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Where a password that an administrator handed over is replaced, before anything else. */
@Controller
class FirstPasswordPages {

    private final Entrance entrance;

    FirstPasswordPages(Entrance entrance) {
        this.entrance = entrance;
    }

    @GetMapping(Ways.PASSWORD)
    Rendering ask(Page page, ServerWebExchange exchange) {
        var first = FilledForm.of(Form.empty());
        return Ways.ask(entrance, Step.PASSWORD, exchange, () -> form(page, first));
    }

    @PostMapping(Ways.PASSWORD)
    Object choose(Page page, Form form, ServerWebExchange exchange) {
        try {
            String password = form.twice("password", "again");
            Optional<Way> way =
                    SessionCookie.ENTRY
                            .in(exchange)
                            .flatMap(entry -> entrance.choosePassword(entry, password));
            return way.map(it -> Ways.lead(it, exchange)).orElseGet(() -> Ways.late(exchange));
        } catch (InvalidFields invalid) {
            return form(page, page.faulty(Form.empty(), invalid));
        }
    }

    private static Rendering form(Page page, FilledForm form) {
        return page.form("desk/first-password", form).build();
    }
}
