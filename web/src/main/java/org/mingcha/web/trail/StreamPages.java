package org.mingcha.web.trail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingcha.command.law.CivilTime;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.audit.AsOf;
import org.mingcha.web.audit.CaseThen;
import org.mingcha.web.audit.LedgerEvents;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import org.mingcha.web.audit.Past;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** One stream through time: what was known of it after each of its events, or at a moment. */
@Controller
class StreamPages {

    private final Parameters parameters;
    private final LedgerEvents ledger;
    private final Past past;
    private final StateText states;
    private final Clock clock;

    StreamPages(
            Parameters parameters, LedgerEvents ledger, Past past, StateText states, Clock clock) {
        this.parameters = parameters;
        this.ledger = ledger;
        this.past = past;
        this.states = states;
        this.clock = clock;
    }

    @GetMapping("/audit/streams/{id}")
    Rendering stream(
            Page page,
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> query) {
        var all = events(id);
        if (all.isEmpty()) {
            throw new NotThere();
        }
        var typed = new Form(query);
        try {
            var asked = parameters.read(Asked.class, query);
            return show(page, FilledForm.of(typed), all, asked);
        } catch (InvalidFields invalid) {
            var usual = parameters.read(Asked.class, new LinkedMultiValueMap<>());
            return show(page, page.faulty(typed, invalid), all, usual);
        }
    }

    private List<StoredEvent> events(String id) {
        try (var events = ledger.of(id)) {
            return events.toList();
        }
    }

    private Rendering show(Page page, FilledForm form, List<StoredEvent> all, Asked asked) {
        var words = page.words();
        var shown = asked.of(all);
        var day = day(asked, shown);
        return page.asking("audit/stream", form)
                .modelAttribute("id", all.getFirst().stream())
                .modelAttribute("count", all.size())
                .modelAttribute("step", shown.size())
                .modelAttribute("moment", asked.moment().map(words::moment).orElse(""))
                .modelAttribute("counted", words.day(day))
                .modelAttribute("facts", facts(shown, day, words))
                .modelAttribute(
                        "events",
                        shown.reversed().stream().map(it -> EventText.of(it, words)).toList())
                .build();
    }

    private LocalDate day(Asked asked, List<StoredEvent> shown) {
        return asked.moment()
                .map(then -> LocalDate.ofInstant(then, CivilTime.ZONE))
                .orElseGet(() ->
                        asked.isNow() || shown.isEmpty()
                                ? CivilTime.today(clock)
                                : AsOf.dayOf(shown.getLast()));
    }

    /** What is known, beside what was known after the event before the last. */
    private List<Fact> facts(List<StoredEvent> shown, LocalDate day, Words words) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var now = state(shown.getLast(), day, words);
        if (shown.size() == 1) {
            return Fact.of(now, now);
        }
        var previous = shown.get(shown.size() - 2);
        return Fact.of(state(previous, AsOf.dayOf(previous), words), now);
    }

    private Map<String, String> state(StoredEvent last, LocalDate day, Words words) {
        return past.of(last.stream(), last.index() + 1)
                .map(work -> states.of(CaseThen.of(work, day), words))
                .orElse(Map.of());
    }
}
