package org.mingcha.web.staff;

import java.util.Set;
import org.mingcha.command.Refused;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Where an administrator makes an account. */
@Controller
class NewAccountPages {

    private static final String CREATE = "create-account";

    private final AccountActs acts;

    NewAccountPages(AccountActs acts) {
        this.acts = acts;
    }

    @GetMapping("/desk/new-account")
    Rendering ask(Page page, SignedIn who) {
        who.officer().requireRole(Set.of(Role.ADMIN));
        return creation(page, who.officer(), FilledForm.of(Form.empty()));
    }

    @PostMapping("/desk/new-account")
    Rendering create(Page page, SignedIn who, Form form) {
        if (form.pressed("language")) {
            return creation(page, who.officer(), FilledForm.of(form));
        }
        try {
            return acts.done(page, CREATE, form, who.officer());
        } catch (InvalidFields invalid) {
            return creation(page, who.officer(), page.faulty(form, invalid));
        } catch (Refused refused) {
            return creation(page, who.officer(), page.refused(form, refused));
        }
    }

    private Rendering creation(Page page, Officer by, FilledForm form) {
        return page.form("desk/new-account", form)
                .modelAttribute("switchTo", "/desk/new-account")
                .model(acts.choices(page, by))
                .build();
    }
}
