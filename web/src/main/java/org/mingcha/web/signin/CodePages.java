package org.mingcha.web.signin;

import java.util.Optional;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.Entrance;
import org.mingcha.web.session.Entrance.Step;
import org.mingcha.web.session.SessionCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Where the code of the second factor is given, or one for its loss. */
@Controller
class CodePages {

    private final Entrance entrance;

    CodePages(Entrance entrance) {
        this.entrance = entrance;
    }

    @GetMapping(Ways.CODE)
    Rendering ask(Page page, ServerWebExchange exchange) {
        var step = SessionCookie.ENTRY.in(exchange).flatMap(entrance::next);
        return step.equals(Optional.of(Step.CODE))
                ? form(page, FilledForm.of(Form.empty()))
                : Rendering.redirectTo(step.map(Ways::path).orElse(Ways.SIGN_IN)).build();
    }

    @PostMapping(Ways.CODE)
    Object give(Page page, Form form, ServerWebExchange exchange) {
        try {
            var way =
                    SessionCookie.ENTRY
                            .in(exchange)
                            .flatMap(entry -> entrance.giveCode(entry, form.text("code")));
            return way.<Object>map(it -> Ways.lead(it, exchange))
                    .orElseGet(() -> Ways.to(Ways.SIGN_IN + "?late", exchange).build());
        } catch (InvalidFields invalid) {
            return form(page, page.faulty(Form.empty(), invalid));
        }
    }

    private static Rendering form(Page page, FilledForm form) {
        return page.form("desk/code", form).build();
    }
}
