package org.mingcha.web.statistics;

import java.util.List;
import org.mingcha.command.place.Division;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Divisions;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.Parameters;
import org.mingcha.web.statistics.Figures.Day;
import org.mingcha.web.statistics.Figures.Filter;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** The figures in plain words, each with its place in the ledger. */
@Controller
class StatisticsPages {

    private final Parameters parameters;
    private final Figures figures;
    private final Divisions divisions;

    StatisticsPages(Parameters parameters, Figures figures, Divisions divisions) {
        this.parameters = parameters;
        this.figures = figures;
        this.divisions = divisions;
    }

    @GetMapping("/statistics")
    Rendering show(Page page, @RequestParam MultiValueMap<String, String> query) {
        var typed = new Form(new LinkedMultiValueMap<>(query));
        try {
            return show(page, query, FilledForm.of(typed));
        } catch (InvalidFields invalid) {
            return show(page, new LinkedMultiValueMap<>(), page.faulty(typed, invalid));
        }
    }

    private Rendering show(Page page, MultiValueMap<String, String> query, FilledForm form) {
        var days = figures.of(parameters.read(Filter.class, query)).reversed();
        return page.form("public/statistics", form)
                .modelAttribute("days", days.stream().map(d -> row(d, page.words())).toList())
                .build();
    }

    private Row row(Day day, Words words) {
        return new Row(
                words.day(day.on()),
                Long.toString(day.index()),
                Long.toString(day.events()),
                day.total().open(),
                day.total().overdue(),
                day.total().notCured(),
                day.counts().stream()
                        .map(count ->
                                new Cell(
                                        name(count.division()),
                                        words.say("case-kind." + count.kind()),
                                        count.open(),
                                        count.overdue(),
                                        count.notCured()))
                        .toList());
    }

    private String name(DivisionCode code) {
        return divisions.find(code).map(Division::name).orElseGet(code::value);
    }

    /** One day in words. */
    record Row(
            String on,
            String index,
            String events,
            int open,
            int overdue,
            int notCured,
            List<Cell> counts) {}

    record Cell(String division, String kind, int open, int overdue, int notCured) {}
}
