package org.mingcha.web.identity;

import java.util.Optional;
import org.mingcha.command.Refused;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.page.Page;
import org.mingcha.web.session.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Who reported, on a page that is shown once. */
@Controller
class IdentityPage {

    private final Identities identities;

    IdentityPage(Identities identities) {
        this.identities = identities;
    }

    @PostMapping("/desk/tips/{tip}/identity")
    Rendering show(Page page, SignedIn who, @PathVariable("tip") String tip) {
        var id = NotThere.named(tip, TipId::new);
        try {
            var shown = Optional.of(identities.receive(id, who.officer()));
            return rendered(page, id.value(), shown, "", HttpStatus.OK);
        } catch (Refused refused) {
            var why = page.words().refusal(refused);
            var status =
                    refused.rule().forbids()
                            ? HttpStatus.FORBIDDEN
                            : HttpStatus.UNPROCESSABLE_CONTENT;
            return rendered(page, id.value(), Optional.empty(), why, status);
        }
    }

    private static Rendering rendered(
            Page page, String tip, Optional<Identity> shown, String why, HttpStatus status) {
        return page.show("desk/identity")
                .modelAttribute("back", "/desk/tips/" + tip)
                .modelAttribute("refusal", why)
                .modelAttribute("shown", shown.isPresent())
                .modelAttribute("insider", shown.filter(Identity::insider).isPresent())
                .modelAttribute("name", shown.flatMap(Identity::name).orElse(""))
                .modelAttribute("contact", shown.flatMap(Identity::contact).orElse(""))
                .modelAttribute("idNumber", shown.flatMap(Identity::idNumber).orElse(""))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .status(status)
                .build();
    }
}
