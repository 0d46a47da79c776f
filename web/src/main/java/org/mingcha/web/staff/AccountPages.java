package org.mingcha.web.staff;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingcha.command.Refused;
import org.mingcha.command.account.AccountRule;
import org.mingcha.command.account.Leaving;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.Divisions;
import org.mingcha.query.officials.Official;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.act.OfficialActs;
import org.mingcha.web.area.Areas;
import org.mingcha.web.desk.Acting;
import org.mingcha.web.desk.HandedOver;
import org.mingcha.web.handover.People;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words;
import org.mingcha.web.page.Words.Choice;
import org.mingcha.web.read.Forms;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.SignedIn;
import org.mingcha.web.token.OwnTokens;
import org.mingcha.web.token.TokenRow;
import org.springframework.http.HttpStatus;
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

    private static final String CREATE = "create-account";
    private static final String CHANGE = "change-account";
    private static final Set<String> ACTS =
            Set.of(
                    CHANGE,
                    "reset-credentials",
                    "revoke-tokens",
                    "disable-account",
                    "enable-account");

    private final Administration administration;
    private final Acting acting;
    private final HandedOver handedOver;
    private final OwnTokens tokens;
    private final People people;
    private final Divisions divisions;
    private final Areas areas;
    private final Clock clock;

    AccountPages(
            Administration administration,
            Acting acting,
            HandedOver handedOver,
            OwnTokens tokens,
            People people,
            Divisions divisions,
            Areas areas,
            Clock clock) {
        this.administration = administration;
        this.acting = acting;
        this.handedOver = handedOver;
        this.tokens = tokens;
        this.people = people;
        this.divisions = divisions;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/desk/accounts")
    Rendering list(Page page, SignedIn who) {
        var rows =
                administration.all(who.officer()).stream()
                        .map(official -> AccountRow.of(official, page.words(), areas))
                        .toList();
        return page.show("desk/accounts").modelAttribute("rows", rows).build();
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
            return done(page, CREATE, form, who.officer());
        } catch (InvalidFields invalid) {
            return creation(page, who.officer(), page.faulty(form, invalid));
        } catch (Refused refused) {
            return creation(page, who.officer(), page.refused(form, refused));
        }
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
            return done(page, command, with(form, official), who.officer());
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

    /** Shows the password that is to be handed over, or leads back to the account. */
    private Rendering done(Page page, String command, Form form, Officer by) {
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

    private Rendering creation(Page page, Officer by, FilledForm form) {
        return page.form("desk/new-account", form)
                .modelAttribute("switchTo", "/desk/new-account")
                .model(choices(page, by))
                .build();
    }

    private Rendering.Builder<?> sheet(Page page, Officer by, Official official, FilledForm form) {
        return page.form("desk/account", form)
                .modelAttribute("row", AccountRow.of(official, page.words(), areas))
                .modelAttribute("done", "")
                .modelAttribute("own", official.officer().equals(by.id()))
                .modelAttribute("tokens", TokenRow.of(tokens.of(official.officer()), page.words()))
                .modelAttribute("leavings", page.words().choices("leaving.", Leaving.values()))
                .model(choices(page, by));
    }

    private Map<String, List<Choice>> choices(Page page, Officer by) {
        var places =
                divisions.on(CivilTime.today(clock)).stream()
                        .filter(division -> by.division().covers(division.code()))
                        .map(page.words()::choice)
                        .toList();
        return Map.of("roles", page.words().choices("role.", Role.values()), "places", places);
    }
}
