package org.mingcha.web.handover;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.List;
import org.mingcha.command.Refused;
import org.mingcha.command.account.AccountCommand.HandOverWork;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.query.officials.Official;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.act.OfficialActs;
import org.mingcha.web.area.Areas;
import org.mingcha.web.desk.Acting;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words;
import org.mingcha.web.page.Words.Choice;
import org.mingcha.web.read.Forms;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** A head sees who has how many open cases, and gives somebody's to somebody else. */
@Controller
class HandOverPages {

    private static final String ACT = OfficialActs.name(HandOverWork.class);
    private static final String SUCCESSOR = "successor";
    private static final String ASSIGN = "/desk/worklist/assign?";

    private final People people;
    private final Workload workload;
    private final Acting acting;
    private final Areas areas;
    private final Clock clock;

    HandOverPages(People people, Workload workload, Acting acting, Areas areas, Clock clock) {
        this.people = people;
        this.workload = workload;
        this.acting = acting;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/desk/people")
    Rendering list(Page page, SignedIn who) {
        var rows = people.of(who.officer()).stream().map(one -> row(one, page.words())).toList();
        return page.show("desk/people")
                .modelAttribute("rows", rows)
                .modelAttribute("scope", areas.name(who.officer().division(), page.words()))
                .build();
    }

    @GetMapping("/desk/people/{name}")
    Rendering ask(Page page, SignedIn who, @PathVariable("name") String name) {
        var whose = people.one(NotThere.named(name, OfficerId::new), who.officer());
        return form(page, who.officer(), whose, FilledForm.of(Form.empty()));
    }

    /** What moved is told from how it was before: afterwards it is among the successor's own. */
    @PostMapping("/desk/people/{name}")
    Rendering hand(Page page, SignedIn who, @PathVariable("name") String name, Form form) {
        var whose = people.one(NotThere.named(name, OfficerId::new), who.officer());
        if (form.steers()) {
            return form(page, who.officer(), whose, FilledForm.of(form));
        }
        var before = moving(whose, who.officer(), page.words());
        var to = form.text(SUCCESSOR);
        try {
            acting.act(ACT, Forms.of(fields(whose, to), HandOverWork.class), who.officer());
            return done(page, whose, to, before);
        } catch (InvalidFields _) {
            var missing = new InvalidFields(SUCCESSOR, "required");
            return form(page, who.officer(), whose, page.faulty(form, missing));
        } catch (Refused refused) {
            return form(page, who.officer(), whose, page.refused(form, refused));
        } catch (Commands.Conflict raced) {
            var sentence = page.words().say("handover.conflict");
            return form(page, who.officer(), whose, FilledForm.refused(form, sentence));
        }
    }

    private static LinkedMultiValueMap<String, String> fields(Official whose, String to) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.set("username", whose.officer().value());
        fields.set("to", to);
        return fields;
    }

    private Rendering form(Page page, Officer by, Official whose, FilledForm form) {
        var successors =
                people.successors(whose).stream()
                        .map(one -> new Choice(one.value(), one.value()))
                        .toList();
        var counts = workload.byKind(whose);
        return page.form("desk/hand-over", form)
                .modelAttribute("switchTo", "/desk/people/" + whose.officer().value())
                .modelAttribute("row", row(whose, page.words()))
                .modelAttribute("moving", moving(whose, by, page.words()))
                .modelAttribute("most", Workload.beyondNamed(counts) ? Workload.NAMED : 0)
                .modelAttribute("successors", successors)
                .build();
    }

    private Rendering done(Page page, Official whose, String to, List<Moving> moved) {
        var tips = moved.stream().filter(Moving::verified).toList();
        return page.show("desk/handed-over")
                .modelAttribute("from", whose.officer().value())
                .modelAttribute("to", to)
                .modelAttribute("moved", moved.stream().filter(one -> !one.verified()).toList())
                .modelAttribute("tips", tips)
                .modelAttribute("assign", assign(tips))
                .build();
    }

    /** The form in which verifiers are named anew, for all of them at once. */
    private static String assign(List<Moving> tips) {
        return tips.stream().map(one -> "tip=" + one.id()).collect(joining("&", ASSIGN, ""));
    }

    private PersonRow row(Official one, Words words) {
        var counts = workload.byKind(one);
        return new PersonRow(
                one.officer().value(),
                one.active(),
                words.roles(one.roles()),
                areas.name(one.division(), words),
                Workload.OWNED.stream().map(counts::get).toList(),
                Workload.sum(counts));
    }

    private List<Moving> moving(Official whose, Officer by, Words words) {
        var today = CivilTime.today(clock);
        return workload.items(whose).stream()
                .map(item -> Moving.of(item, by, words, areas.name(item.division(), words), today))
                .toList();
    }

    /**
     * Somebody and what is theirs.
     *
     * @param counts of {@link Workload#OWNED}, in that order
     */
    record PersonRow(
            String name,
            boolean active,
            String roles,
            String division,
            List<Long> counts,
            long all) {}
}
