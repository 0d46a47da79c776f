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
    private final Onward onward;

    FirstPasswordPages(Entrance entrance, Onward onward) {
        this.entrance = entrance;
        this.onward = onward;
    }

    @GetMapping(Ways.PASSWORD)
    Rendering ask(Page page, ServerWebExchange exchange) {
        var first = FilledForm.of(Form.empty());
        return Ways.ask(entrance, Step.PASSWORD, exchange, () -> form(page, first, Kept.NOTHING));
    }

    @PostMapping(Ways.PASSWORD)
    Object choose(Page page, Form form, ServerWebExchange exchange) {
        var kept = Kept.of(form);
        try {
            String password = form.twice("password", "again");
            Optional<Way> way =
                    SessionCookie.ENTRY
                            .in(exchange)
                            .flatMap(entry -> entrance.choosePassword(entry, password));
            return way.map(it -> onward.lead(page, it, kept, exchange))
                    .orElseGet(() -> onward.late(page, kept, exchange));
        } catch (InvalidFields invalid) {
            return form(page, page.faulty(Form.empty(), invalid), kept);
        }
    }

    private static Rendering form(Page page, FilledForm form, Kept kept) {
        return page.form("desk/first-password", form).modelAttribute("kept", kept).build();
    }
}
