package org.mingcha.web.desk;

import java.util.List;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.place.Divisions;
import org.mingcha.web.casefile.CasePath;
import org.mingcha.web.desk.DueRoutes.Due;
import org.mingcha.web.due.DateWords;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** Which dates are open, earliest first. */
@Controller
class DuePages {

    private final DueRoutes routes;
    private final Divisions divisions;
    private final Deadlines deadlines;

    DuePages(DueRoutes routes, Divisions divisions, Deadlines deadlines) {
        this.routes = routes;
        this.divisions = divisions;
        this.deadlines = deadlines;
    }

    @GetMapping("/desk/deadlines")
    Rendering list(Page page, SignedIn who, @RequestParam MultiValueMap<String, String> query) {
        var typed = new Form(query);
        try {
            return list(page, who, query, FilledForm.of(typed));
        } catch (InvalidFields invalid) {
            return list(page, who, new LinkedMultiValueMap<>(), page.faulty(typed, invalid));
        }
    }

    private Rendering list(
            Page page, SignedIn who, MultiValueMap<String, String> query, FilledForm form) {
        var found = routes.list(query, who);
        return page.form("desk/deadlines", form)
                .modelAttribute(
                        "rows", found.items().stream().map(d -> row(d, page.words())).toList())
                .modelAttribute("next", found.next().orElse(""))
                .build();
    }

    private Row row(Due due, Words words) {
        return new Row(
                words.say("due." + due.what()),
                CasePath.of(due.stream()),
                due.unitName().value(),
                divisions.find(due.division()).map(words::place).orElse(""),
                words.day(due.dueOn()),
                due.overdue(),
                due.escalatedTo().map(to -> words.say("recipient." + to)).orElse(""),
                new DateWords(deadlines, words).why(due.deadline()));
    }

    /** One open date in words. */
    record Row(
            String what,
            String path,
            String unit,
            String division,
            String due,
            boolean late,
            String escalatedTo,
            List<String> why) {}
}
