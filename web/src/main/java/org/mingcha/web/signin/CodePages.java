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
    private final Onward onward;

    CodePages(Entrance entrance, Onward onward) {
        this.entrance = entrance;
        this.onward = onward;
    }

    @GetMapping(Ways.CODE)
    Rendering ask(Page page, ServerWebExchange exchange) {
        var first = FilledForm.of(Form.empty());
        return Ways.ask(entrance, Step.CODE, exchange, () -> form(page, first, Kept.NOTHING));
    }

    @PostMapping(Ways.CODE)
    Object give(Page page, Form form, ServerWebExchange exchange) {
        var kept = Kept.of(form);
        if (form.steers()) {
            return form(page, FilledForm.of(Form.empty()), kept);
        }
        try {
            var way =
                    SessionCookie.ENTRY
                            .in(exchange)
                            .flatMap(entry -> entrance.giveCode(entry, form.text("code")));
            return way.map(it -> onward.lead(page, it, kept, exchange))
                    .orElseGet(() -> onward.late(page, kept, exchange));
        } catch (InvalidFields invalid) {
            return form(page, page.faulty(Form.empty(), invalid), kept);
        }
    }

    private static Rendering form(Page page, FilledForm form, Kept kept) {
        var shown = page.form("desk/code", form).modelAttribute("kept", kept);
        return (kept.isTyped() ? shown.modelAttribute("switchTo", Ways.CODE) : shown).build();
    }
}
