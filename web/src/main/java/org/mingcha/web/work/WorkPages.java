package org.mingcha.web.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mingcha.command.hazard.HazardActs;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.Sector;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkOrder;
import org.mingcha.web.access.ActRights;
import org.mingcha.web.area.Areas;
import org.mingcha.web.casefile.CaseAccess;
import org.mingcha.web.casefile.StateNames;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words;
import org.mingcha.web.page.Words.Choice;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.Parameters;
import org.mingcha.web.session.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** The list of work, by kind of case. */
@Controller
class WorkPages {

    private static final Map<String, Subject> TABS =
            Map.of(
                    "tips", Subject.TIP,
                    "hazards", Subject.HAZARD,
                    "orders", Subject.ORDER,
                    "exposures", Subject.EXPOSURE,
                    "rewards", Subject.REWARD,
                    "retaliations", Subject.RETALIATION);
    private static final List<String> TOLD = List.of("saved", "removed", "full", "unnamed");
    private static final List<String> ORDER =
            List.of("tips", "hazards", "orders", "exposures", "rewards", "retaliations");

    private final Parameters parameters;
    private final Worklist worklist;
    private final Areas areas;
    private final SavedFilters filters;
    private final Clock clock;

    WorkPages(
            Parameters parameters,
            Worklist worklist,
            Areas areas,
            SavedFilters filters,
            Clock clock) {
        this.parameters = parameters;
        this.worklist = worklist;
        this.areas = areas;
        this.filters = filters;
        this.clock = clock;
    }

    @GetMapping("/desk/worklist")
    Rendering list(
            Page page,
            SignedIn who,
            @RequestParam(name = "tab", defaultValue = "tips") String tab,
            @RequestParam MultiValueMap<String, String> query) {
        var subject =
                CaseAccess.worksOnCases(who.officer())
                        ? TABS.getOrDefault(tab, Subject.TIP)
                        : Subject.REWARD;
        var typed = new Form(query);
        try {
            return list(page, who, subject, query, FilledForm.of(typed));
        } catch (InvalidFields invalid) {
            var faulty = page.faulty(typed, invalid);
            return list(page, who, subject, new LinkedMultiValueMap<>(), faulty);
        }
    }

    private Rendering list(
            Page page,
            SignedIn who,
            Subject subject,
            MultiValueMap<String, String> query,
            FilledForm form) {
        var filter = parameters.read(WorkFilter.class, query).orBy(WorkOrder.DUE);
        var found = worklist.page(subject, filter, who.officer());
        var words = page.words();
        var today = CivilTime.today(clock);
        var address = new ListAddress(query);
        var rows = found.items().stream().map(i -> WorkRow.of(i, words, areas, today)).toList();
        return page.form("desk/worklist", form)
                .modelAttribute("tab", WorkRow.path(subject))
                .modelAttribute("kind", subject.name())
                .modelAttribute("tabs", tabs(who))
                .modelAttribute("scope", areas.name(who.officer().division(), page.words()))
                .modelAttribute("rows", rows)
                .modelAttribute("next", worklist.next(found, filter).map(address::from).orElse(""))
                .modelAttribute("saved", filters.of(who.officer().id()))
                .modelAttribute("told", told(query))
                .modelAttribute("kept", address.fields())
                .modelAttribute("first", filter.page().map(_ -> address.first()).orElse(""))
                .modelAttribute("columns", address.columns(filter.order()))
                .modelAttribute("piles", piles(subject, who, words, today))
                .modelAttribute(
                        "states", words.choices(StateNames.of(subject), WorkFilter.states(subject)))
                .modelAttribute("sectors", words.choices("sector.", Sector.values()))
                .modelAttribute("divisions", areas.within(who.officer().division(), page.words()))
                .modelAttribute(
                        "assigns",
                        assigns(subject, who) && rows.stream().anyMatch(WorkRow::assignable))
                .modelAttribute("registers", who.officer().holdsOneOf(HazardActs.REGISTRARS))
                .build();
    }

    /** What became of a filter that was to be saved. */
    private static String told(MultiValueMap<String, String> query) {
        var told = query.getOrDefault("told", List.of("")).getFirst();
        return TOLD.contains(told) ? told : "";
    }

    private static boolean assigns(Subject subject, SignedIn who) {
        return subject == Subject.TIP
                && who.officer().holdsOneOf(ActRights.of(AssignVerification.class));
    }

    private static List<String> tabs(SignedIn who) {
        return CaseAccess.worksOnCases(who.officer()) ? ORDER : List.of("rewards");
    }

    /** Those that the officer has of such cases. */
    private static List<Choice> piles(Subject subject, SignedIn who, Words words, LocalDate today) {
        return Arrays.stream(Pile.values())
                .filter(pile -> pile.of(subject, who.officer(), today).isPresent())
                .map(pile -> new Choice(pile.name(), words.say("desk.pile." + pile)))
                .toList();
    }
}
