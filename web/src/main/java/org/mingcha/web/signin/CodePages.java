package org.mingcha.web.signin;

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
        var first = FilledForm.of(Form.empty());
        return Ways.ask(entrance, Step.CODE, exchange, () -> form(page, first));
    }

    @PostMapping(Ways.CODE)
    Object give(Page page, Form form, ServerWebExchange exchange) {
        try {
            var way =
                    SessionCookie.ENTRY
                            .in(exchange)
                            .flatMap(entry -> entrance.giveCode(entry, form.text("code")));
            return way.<Object>map(it -> Ways.lead(it, exchange))
                    .orElseGet(() -> Ways.late(exchange));
        } catch (InvalidFields invalid) {
            return form(page, page.faulty(Form.empty(), invalid));
        }
    }

    private static Rendering form(Page page, FilledForm form) {
        return page.form("desk/code", form).build();
    }
}
