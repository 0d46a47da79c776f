package org.mingcha.web.assign;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.casefile.CaseView.TipView;
import org.mingcha.web.casefile.Cases;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words.Choice;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.Accounts;
import org.mingcha.web.session.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** Several tip-offs given to the same officers: first the form, then what became of each. */
@Controller
class AssignPages {

    private static final String PATH = "/desk/worklist/assign";
    private static final String TIP = "tip";
    private static final Set<Role> FIELD = Set.of(Role.OFFICER, Role.HEAD);
    private static final int MOST = 50;

    private final Cases cases;
    private final Assigning assigning;
    private final Accounts accounts;

    AssignPages(Cases cases, Assigning assigning, Accounts accounts) {
        this.cases = cases.withoutTexts();
        this.assigning = assigning;
        this.accounts = accounts;
    }

    @GetMapping(PATH)
    Rendering ask(Page page, SignedIn who, @RequestParam MultiValueMap<String, String> query) {
        var form = new Form(query);
        return form(page, FilledForm.of(form), chosen(form, who.officer()));
    }

    /** Each is an act of its own: what is refused of one holds up none of the others. */
    @PostMapping(PATH)
    Rendering assign(Page page, SignedIn who, Form form) {
        var chosen = chosen(form, who.officer());
        if (form.steers()) {
            return form(page, FilledForm.of(form), chosen);
        }
        if (form.texts("officers").isEmpty() && !chosen.isEmpty()) {
            var missing = new InvalidFields("officers", "required");
            return form(page, page.faulty(form, missing), chosen);
        }
        var done =
                chosen.stream()
                        .map(tip -> assigning.assign(tip, form, who.officer(), page.words()))
                        .toList();
        return page.show("desk/assigned")
                .modelAttribute("outcomes", done)
                .modelAttribute("done", done.stream().filter(Assigning.Outcome::good).count())
                .modelAttribute("again", again(done))
                .build();
    }

    /** Those of the chosen that are there for the officer, once each, as far as a page holds. */
    private List<TipView> chosen(Form form, Officer by) {
        return form.texts(TIP).stream()
                .distinct()
                .limit(MOST)
                .flatMap(id -> found(id, by).stream())
                .toList();
    }

    private Optional<TipView> found(String id, Officer by) {
        try {
            return Optional.of(cases.tip(NotThere.named(id, TipId::new), by));
        } catch (NotThere gone) {
            return Optional.empty();
        }
    }

    private Rendering form(Page page, FilledForm form, List<TipView> chosen) {
        return page.form("desk/assign", form)
                .modelAttribute("switchTo", PATH)
                .modelAttribute("most", MOST)
                .modelAttribute("tips", chosen)
                .modelAttribute("officers", officers())
                .build();
    }

    /** Those from elsewhere (异地) as well. */
    private List<Choice> officers() {
        return accounts.all().stream()
                .filter(officer -> officer.holdsOneOf(FIELD))
                .map(officer -> new Choice(officer.id().value(), officer.id().value()))
                .toList();
    }

    /** The form with those that were not assigned; empty if all were. */
    private static String again(List<Assigning.Outcome> outcomes) {
        var left = outcomes.stream().filter(outcome -> !outcome.good()).toList();
        return left.isEmpty()
                ? ""
                : left.stream()
                        .map(outcome -> TIP + "=" + outcome.id())
                        .collect(joining("&", PATH + "?", ""));
    }
}
