package org.mingcha.web.staff;

import java.util.List;
import java.util.Map;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.act.OfficialActs;
import org.mingcha.web.area.Areas;
import org.mingcha.web.desk.Acting;
import org.mingcha.web.desk.HandedOver;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words.Choice;
import org.mingcha.web.read.Forms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;

/** What every page of accounts needs: acts that may end in a password, and what can be chosen. */
@Component
final class AccountActs {

    private final Acting acting;
    private final HandedOver handedOver;
    private final Areas areas;

    AccountActs(Acting acting, HandedOver handedOver, Areas areas) {
        this.acting = acting;
        this.handedOver = handedOver;
        this.areas = areas;
    }

    /** Shows the password that is to be handed over, or leads back to the account. */
    Rendering done(Page page, String command, Form form, Officer by) {
        var type = OfficialActs.named(command).orElseThrow(NotThere::new);
        var body = Forms.of(form.fields(), type.asSubclass(Record.class));
        var done = acting.act(command, body, by);
        var path = "/desk/accounts/" + form.text("username");
        return handedOver
                .after(command, done.id())
                .<Rendering>map(password ->
                        page.show("desk/initial-password")
                                .modelAttribute("account", form.text("username"))
                                .modelAttribute("password", password)
                                .modelAttribute("back", path)
                                .build())
                .orElseGet(() ->
                        Rendering.redirectTo(path + "?done=" + command)
                                .status(HttpStatus.SEE_OTHER)
                                .build());
    }

    Map<String, List<Choice>> choices(Page page, Officer by) {
        var words = page.words();
        return Map.of(
                "roles",
                words.choices("role.", Role.values()),
                "places",
                areas.within(by.division(), words));
    }
}
