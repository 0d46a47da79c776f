package org.mingcha.web.staff;

import java.util.Set;
import org.mingcha.command.Refused;
import org.mingcha.command.account.AccountRule;
import org.mingcha.command.account.Leaving;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.query.officials.Official;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.area.Areas;
import org.mingcha.web.handover.People;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.SignedIn;
import org.mingcha.web.token.OwnTokens;
import org.mingcha.web.token.TokenRow;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** Accounts, and what an administrator does with them. */
@Controller
class AccountPages {

    private static final String CHANGE = "change-account";
    private static final Set<String> ACTS =
            Set.of(
                    CHANGE,
                    "reset-credentials",
                    "revoke-tokens",
                    "disable-account",
                    "enable-account");

    private final Administration administration;
    private final AccountActs acts;
    private final OwnTokens tokens;
    private final People people;
    private final Areas areas;

    AccountPages(
            Administration administration,
            AccountActs acts,
            OwnTokens tokens,
            People people,
            Areas areas) {
        this.administration = administration;
        this.acts = acts;
        this.tokens = tokens;
        this.people = people;
        this.areas = areas;
    }

    @GetMapping("/desk/accounts")
    Rendering list(Page page, SignedIn who) {
        var rows =
                administration.all(who.officer()).stream()
                        .map(official -> AccountRow.of(official, page.words(), areas))
                        .toList();
        return page.show("desk/accounts").modelAttribute("rows", rows).build();
    }

    @GetMapping("/desk/accounts/{name}")
    Rendering one(
            Page page,
            SignedIn who,
            @PathVariable("name") String name,
            @RequestParam(name = "done", defaultValue = "") String done) {
        var official = administration.one(NotThere.named(name, OfficerId::new), who.officer());
        var form = FilledForm.of(asItIs(official));
        return sheet(page, who.officer(), official, form)
                .modelAttribute("done", ACTS.contains(done) ? page.words().say("act." + done) : "")
                .build();
    }

    @PostMapping("/desk/accounts/{name}/{command}")
    Rendering act(
            Page page,
            SignedIn who,
            @PathVariable("name") String name,
            @PathVariable("command") String command,
            Form form) {
        if (!ACTS.contains(command)) {
            throw new NotThere();
        }
        var official = administration.one(NotThere.named(name, OfficerId::new), who.officer());
        var typed = command.equals(CHANGE) ? form : asItIs(official);
        var words = page.words();
        try {
            return acts.done(page, command, with(form, official), who.officer());
        } catch (InvalidFields invalid) {
            return sheet(page, who.officer(), official, page.faulty(typed, invalid)).build();
        } catch (Refused refused) {
            var sentence = refusal(refused, official, words);
            return sheet(page, who.officer(), official, FilledForm.refused(typed, sentence))
                    .build();
        } catch (Commands.Conflict raced) {
            var sentence = words.say("case.conflict");
            return sheet(page, who.officer(), official, FilledForm.refused(typed, sentence))
                    .build();
        }
    }

    /** Where work has to be handed over first, it is also said who may do that. */
    private String refusal(Refused refused, Official official, Words words) {
        if (refused.rule() != AccountRule.HAS_OPEN_WORK) {
            return words.refusal(refused);
        }
        var heads = people.heads(official).stream().map(OfficerId::value).toList();
        return words.say(
                "page.sentences",
                words.refusal(refused),
                heads.isEmpty()
                        ? words.say("accounts.heads.none")
                        : words.say("accounts.heads", String.join(words.say("date.and"), heads)));
    }

    private static Form with(Form form, Official official) {
        var fields = new LinkedMultiValueMap<>(form.fields());
        fields.set("username", official.officer().value());
        return new Form(fields);
    }

    private static Form asItIs(Official official) {
        var fields = new LinkedMultiValueMap<String, String>();
        official.roles().forEach(role -> fields.add("roles", role.name()));
        fields.add("division", official.division().value());
        return new Form(fields);
    }

    private Rendering.Builder<?> sheet(Page page, Officer by, Official official, FilledForm form) {
        return page.form("desk/account", form)
                .modelAttribute("row", AccountRow.of(official, page.words(), areas))
                .modelAttribute("done", "")
                .modelAttribute("own", official.officer().equals(by.id()))
                .modelAttribute("tokens", TokenRow.of(tokens.of(official.officer()), page.words()))
                .modelAttribute("leavings", page.words().choices("leaving.", Leaving.values()))
                .model(acts.choices(page, by));
    }
}
