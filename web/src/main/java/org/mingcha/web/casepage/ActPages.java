package org.mingcha.web.casepage;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.command.Opening;
import org.mingcha.command.Refused;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.act.OfficialActs;
import org.mingcha.web.casefile.CaseAccess;
import org.mingcha.web.casefile.CasePath;
import org.mingcha.web.desk.Acting;
import org.mingcha.web.desk.Acting.Done;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.Forms;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** The form of every act, and what is said when it cannot be done. */
@Controller
class ActPages {

    private static final String ORIGIN = "_on";
    private static final String SEEN = "_seen";

    private final Acting acting;
    private final CasePages cases;
    private final Ahead ahead;
    private final Choosable choosable;

    ActPages(Acting acting, CasePages cases, Ahead ahead, Choosable choosable) {
        this.acting = acting;
        this.cases = cases;
        this.ahead = ahead;
        this.choosable = choosable;
    }

    @GetMapping("/desk/acts/{command}")
    Rendering ask(
            Page page,
            SignedIn who,
            @PathVariable("command") String command,
            @RequestParam(name = "on", defaultValue = "") String on,
            @RequestParam(name = "evidence", defaultValue = "") String evidence) {
        var act = OfficialActs.named(command).orElseThrow(NotThere::new);
        var origin = origin(page, who.officer(), act, on);
        var suggested = new HashMap<>(origin.suggested());
        if (evidence.matches("evidence-[0-9a-z]{26}")) {
            suggested.put("evidence", evidence);
        }
        return form(page, who, command, origin, FilledForm.of(Form.of(suggested)));
    }

    /**
     * Where the case moved on since the form was made, nothing is done: the form comes back as it
     * was typed, made anew from the case as it is now, and says what happened meanwhile.
     */
    @PostMapping("/desk/acts/{command}")
    Rendering act(Page page, SignedIn who, @PathVariable("command") String command, Form form) {
        var act = OfficialActs.named(command).orElseThrow(NotThere::new);
        var origin = origin(page, who.officer(), act, form.text(ORIGIN));
        if (form.steers()) {
            return form(page, who, command, origin, FilledForm.of(form));
        }
        try {
            return led(command, done(command, act, form, who));
        } catch (InvalidFields invalid) {
            return form(page, who, command, origin, page.faulty(form, invalid));
        } catch (Refused refused) {
            return form(page, who, command, origin, page.refused(form, refused));
        } catch (Commands.Moved | Commands.Conflict raced) {
            var sentence = page.words().say("case.conflict");
            return answer(page, who, command, origin, FilledForm.refused(form, sentence))
                    .status(HttpStatus.CONFLICT)
                    .build();
        }
    }

    private Done done(String command, Class<? extends OfficialAct> act, Form form, SignedIn who) {
        var body = Forms.of(form.fields(), act.asSubclass(Record.class));
        var seen = seen(form.text(SEEN));
        return seen.isPresent()
                ? acting.act(command, body, who.officer(), seen.getAsLong())
                : acting.act(command, body, who.officer());
    }

    private static Rendering led(String command, Done done) {
        return Rendering.redirectTo(CasePath.of(done.id()) + "?done=" + command)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /** From where in the ledger the form was made; what is no such place counts as none. */
    private static OptionalLong seen(String said) {
        return said.matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(said))
                : OptionalLong.empty();
    }

    private Origin origin(Page page, Officer by, Class<? extends OfficialAct> act, String on) {
        if (on.isEmpty() && Opening.class.isAssignableFrom(act)) {
            CaseAccess.requireCaseWork(by);
            return Origin.none(by.division());
        }
        return Origin.of(cases.outline(on, by), cases.wording(page), act);
    }

    private Rendering form(
            Page page, SignedIn who, String command, Origin origin, FilledForm form) {
        return answer(page, who, command, origin, form).build();
    }

    private Rendering.Builder<?> answer(
            Page page, SignedIn who, String command, Origin origin, FilledForm form) {
        var act = OfficialActs.named(command).orElseThrow(NotThere::new);
        var forms =
                new ActForms(
                        page.words(),
                        choosable.officers(origin.division(), act),
                        choosable.places(who.officer(), act, page.words()));
        var since = origin.since(seen(form.value(SEEN)).orElse(origin.seen()));
        var names = Arrays.stream(act.getRecordComponents()).map(c -> c.getName()).collect(toSet());
        var settled =
                origin.settled().entrySet().stream()
                        .filter(e -> names.contains(e.getKey()))
                        .collect(toMap(e -> e.getKey(), e -> e.getValue()));
        return page.form("desk/act", form)
                .modelAttribute("switchTo", "/desk/acts/" + command)
                .modelAttribute("command", command)
                .modelAttribute(
                        "will", page.words().sayIfAny("act." + command + ".will").orElse(""))
                .modelAttribute("begins", ahead.of(act, origin, form, page.words()))
                .modelAttribute("origin", origin)
                .modelAttribute("since", since)
                .modelAttribute("own", since.stream().anyMatch(step -> step.isBy(who.officer())))
                .modelAttribute(
                        "back",
                        origin.id().isEmpty()
                                ? "/desk/worklist?tab=hazards"
                                : CasePath.of(origin.id()))
                .modelAttribute("settled", settled)
                .modelAttribute("fields", forms.of(act, unasked(act, settled.keySet())));
    }

    /** Who acts is known from the sign-in, and the id of a new case is drawn. */
    private static Set<String> unasked(Class<?> act, Set<String> settled) {
        var drawn = Opening.class.isAssignableFrom(act) ? act.getRecordComponents()[0] : null;
        return Stream.concat(
                        Stream.of("by", drawn == null ? "by" : drawn.getName()), settled.stream())
                .collect(toSet());
    }
}
