package org.mingcha.web.export;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import org.mingcha.web.audit.EventLine;
import org.mingcha.web.audit.LedgerEvents;
import org.mingcha.web.audit.LedgerEvents.Index;
import org.mingcha.web.export.ExportRoutes.Range;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** Where an auditor chooses what to take away, sees how much it is, and how it is checked. */
@Controller
class ExportPages {

    /** Of so many events the size of all is estimated. */
    private static final int SAMPLE = 200;

    private final Parameters parameters;
    private final Exports exports;
    private final LedgerEvents ledger;

    ExportPages(Parameters parameters, Exports exports, LedgerEvents ledger) {
        this.parameters = parameters;
        this.exports = exports;
        this.ledger = ledger;
    }

    @GetMapping("/audit/export")
    Rendering choose(Page page, @RequestParam MultiValueMap<String, String> query) {
        var typed = new Form(query);
        long size = exports.latest().map(Exports.Export::size).orElse(0L);
        try {
            var range = parameters.read(Range.class, query);
            long from = range.from().map(Index::value).orElse(0L);
            long to = range.to().map(Index::value).orElse(size);
            ExportRoutes.check(from, to, size);
            return shown(page, FilledForm.of(typed), size)
                    .modelAttribute("from", from)
                    .modelAttribute("to", to)
                    .modelAttribute("chosen", to - from)
                    .modelAttribute("megabytes", megabytes(from, to))
                    .build();
        } catch (InvalidFields invalid) {
            return shown(page, page.faulty(typed, invalid), size)
                    .modelAttribute("chosen", 0L)
                    .build();
        }
    }

    private static Rendering.Builder<?> shown(Page page, FilledForm form, long size) {
        return page.asking("audit/export", form).modelAttribute("size", size);
    }

    /** Of the unpacked file, with one decimal; never none. */
    private String megabytes(long from, long to) {
        double bytes = average(from, to).orElse(0) * (to - from);
        return "%.1f".formatted(Math.max(0.1, bytes / 1_000_000));
    }

    private OptionalDouble average(long from, long to) {
        try (var events = ledger.from(from)) {
            return events.takeWhile(event -> event.index() < to)
                    .limit(SAMPLE)
                    .mapToInt(event -> EventLine.of(event).getBytes(StandardCharsets.UTF_8).length)
                    .average();
        }
    }
}
