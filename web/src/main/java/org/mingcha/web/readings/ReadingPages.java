package org.mingcha.web.readings;

import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.Parameters;
import org.mingcha.web.trail.Backwards;
import org.mingcha.web.trail.Backwards.Found;
import org.mingcha.web.trail.Finding;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** Every reading of what is sealed: who read what of which case, and when. */
@Controller
class ReadingPages {

    private static final int SIZE = 50;

    private final Parameters parameters;
    private final Backwards backwards;
    private final Finding finding;

    ReadingPages(Parameters parameters, Backwards backwards, Finding finding) {
        this.parameters = parameters;
        this.backwards = backwards;
        this.finding = finding;
    }

    @GetMapping("/audit/readings")
    Rendering readings(Page page, @RequestParam MultiValueMap<String, String> query) {
        var typed = new Form(query);
        try {
            var found = found(parameters.read(ReadingSearch.class, query));
            return list(page, FilledForm.of(typed), found);
        } catch (InvalidFields invalid) {
            var usual = parameters.read(ReadingSearch.class, new LinkedMultiValueMap<>());
            return list(page, page.faulty(typed, invalid), found(usual));
        }
    }

    private Found found(ReadingSearch search) {
        var stream = search.find().map(this::stream);
        return backwards.last(event -> search.takes(event, stream), search.range(backwards), SIZE);
    }

    private String stream(String wanted) {
        return finding.stream(wanted).orElseThrow(() -> new InvalidFields("find", "case-unknown"));
    }

    private static Rendering list(Page page, FilledForm form, Found found) {
        var words = page.words();
        return page.asking("audit/readings", form)
                .modelAttribute(
                        "lines",
                        found.events().stream().map(event -> ReadingLine.of(event, words)).toList())
                .modelAttribute("next", found.next())
                .modelAttribute("more", found.more())
                .modelAttribute("paused", found.pausedEarly(SIZE))
                .build();
    }
}
