package org.mingcha.web.audit;

import java.util.List;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.InvalidFields;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** The auditor's pages: who did what and when, straight from the ledger. */
@Controller
class AuditPages {

    private static final int SIZE = 50;
    private static final String FIND = "find";
    private static final String INDEX = "\\d{1,15}";

    private final LedgerEvents ledger;
    private final Finding finding;

    AuditPages(LedgerEvents ledger, Finding finding) {
        this.ledger = ledger;
        this.finding = finding;
    }

    @GetMapping("/audit")
    Rendering latest(Page page, @RequestParam MultiValueMap<String, String> query) {
        var typed = new Form(new LinkedMultiValueMap<>(query));
        String wanted = typed.text(FIND).strip();
        if (wanted.isEmpty()) {
            return list(page, FilledForm.of(typed), typed.text("before"));
        }
        return finding.stream(wanted)
                .<Rendering>map(id -> Rendering.redirectTo("/audit/streams/" + id).build())
                .orElseGet(() -> list(page, page.faulty(typed, unknown()), ""));
    }

    private static InvalidFields unknown() {
        return new InvalidFields(FIND, "case-unknown");
    }

    /** Newest first; {@code before} is the index at which the page before this one ended. */
    private Rendering list(Page page, FilledForm form, String before) {
        long end = before.matches(INDEX) ? Long.parseLong(before) : ledger.end();
        long begin = Math.max(0, end - SIZE);
        return page.form("audit/latest", form)
                .modelAttribute("events", between(begin, end, page))
                .modelAttribute("before", begin)
                .build();
    }

    private List<EventText> between(long begin, long end, Page page) {
        try (var events = ledger.from(begin)) {
            return events.takeWhile(event -> event.index() < end)
                    .limit(SIZE)
                    .map(event -> EventText.of(event, page.words()))
                    .toList()
                    .reversed();
        }
    }

    @GetMapping("/audit/streams/{id}")
    Rendering stream(Page page, @PathVariable("id") String id) {
        var events = of(id).stream().map(event -> EventText.of(event, page.words())).toList();
        if (events.isEmpty()) {
            throw new NotThere();
        }
        return page.show("audit/stream")
                .modelAttribute("id", id)
                .modelAttribute("events", events)
                .build();
    }

    private List<StoredEvent> of(String id) {
        try (var events = ledger.of(id)) {
            return events.toList();
        }
    }
}
