package org.mingcha.web.own;

import org.mingcha.web.act.NotThere;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Where officials have new recovery codes made, which are shown once. */
@Controller
class RecoveryPages {

    private static final String PATH = OwnPage.PATH + "/recovery-codes";

    private final OwnSecrets secrets;

    RecoveryPages(OwnSecrets secrets) {
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
    Rendering renew(Page page, SignedIn who, Form form) {
        try {
            var codes = secrets.renewRecoveryCodes(who.officer().id(), form.text("code"));
            return page.show("desk/recovery-codes").modelAttribute("codes", codes).build();
        } catch (InvalidFields invalid) {
            return form(page, page.faulty(Form.empty(), invalid));
        }
    }

    private static Rendering form(Page page, FilledForm form) {
        return page.form("desk/own-recovery", form).build();
    }
}
