package org.mingcha.web.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.DeadlineRow;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.RowId;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** What may be reported, and what happens then and by when. */
@Controller
class HomePage {

    private static final List<RowId> PROMISED = List.of(RowId.T1, RowId.T3, RowId.T5);

    private final Deadlines deadlines;
    private final Clock clock;

    HomePage(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping({"", "/"})
    Rendering home(Page page) {
        return page.show("public/home")
                .modelAttribute("kinds", TipKind.values())
                .modelAttribute("steps", steps(page))
                .build();
    }

    private List<Step> steps(Page page) {
        var today = CivilTime.today(clock);
        return PROMISED.stream()
                .flatMap(row -> inForce(row, today))
                .map(row ->
                        new Step(
                                row.id(), row.limit(), page.words().say("page.unit." + row.unit())))
                .toList();
    }

    private Stream<DeadlineRow> inForce(RowId id, LocalDate today) {
        return deadlines.rows().stream()
                .filter(row -> row.id() == id && !row.from().isAfter(today))
                .filter(row -> row.to().filter(today::isAfter).isEmpty());
    }

    /** A deadline that the law sets us, as the registry has it today. */
    record Step(RowId row, int limit, String unit) {}
}
