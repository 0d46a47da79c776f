package org.mingcha.web.trail;

import java.util.Optional;
import org.mingcha.web.audit.LedgerEvents;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.Parameters;
import org.mingcha.web.trail.Backwards.Found;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** Who did what and when, straight from the ledger: newest first, by whatever is asked. */
@Controller
class SearchPages {

    private static final int SIZE = 50;

    private final Parameters parameters;
    private final LedgerEvents ledger;
    private final Backwards backwards;
    private final Finding finding;

    SearchPages(Parameters parameters, LedgerEvents ledger, Backwards backwards, Finding finding) {
        this.parameters = parameters;
        this.ledger = ledger;
        this.backwards = backwards;
        this.finding = finding;
    }

    @GetMapping("/audit")
    Rendering search(Page page, @RequestParam MultiValueMap<String, String> query) {
        var typed = new Form(query);
        try {
            var search = parameters.read(Search.class, query);
            var stream = search.find().map(this::stream);
            return search.isForOneCase()
                    ? Rendering.redirectTo("/audit/streams/" + stream.orElseThrow()).build()
                    : list(page, FilledForm.of(typed), found(search, stream));
        } catch (InvalidFields invalid) {
            var usual = parameters.read(Search.class, new LinkedMultiValueMap<>());
            return list(page, page.faulty(typed, invalid), found(usual, Optional.empty()));
        }
    }

    private String stream(String wanted) {
        return finding.stream(wanted).orElseThrow(() -> new InvalidFields("find", "case-unknown"));
    }

    private Found found(Search search, Optional<String> stream) {
        return stream.map(id -> ofStream(id, search))
                .orElseGet(() -> backwards.last(search::takes, search.range(backwards), SIZE));
    }

    private Found ofStream(String id, Search search) {
        try (var events = ledger.of(id)) {
            var all = events.filter(search::takes).toList().reversed();
            var shown = all.stream().limit(SIZE).toList();
            long next = shown.isEmpty() ? 0 : shown.getLast().index();
            return new Found(shown, next, all.size() > shown.size());
        }
    }

    private static Rendering list(Page page, FilledForm form, Found found) {
        var words = page.words();
        return page.asking("audit/latest", form)
                .modelAttribute("families", EventNames.all(words))
                .modelAttribute(
                        "events",
                        found.events().stream().map(event -> EventText.of(event, words)).toList())
                .modelAttribute("next", found.next())
                .modelAttribute("more", found.more())
                .modelAttribute("paused", found.pausedEarly(SIZE))
                .build();
    }
}
