package org.mingcha.web.statistics;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.web.area.Areas;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words;
import org.mingcha.web.page.Words.Choice;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.Parameters;
import org.mingcha.web.session.SignedIn;
import org.mingcha.web.statistics.Figures.Day;
import org.mingcha.web.statistics.Figures.Filter;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The figures in plain words, each with its place in the ledger: for everybody, and for officials.
 */
@Controller
class StatisticsPages {

    private final Parameters parameters;
    private final Figures figures;
    private final Areas areas;
    private final House house;
    private final Clock clock;

    StatisticsPages(Parameters parameters, Figures figures, Areas areas, House house, Clock clock) {
        this.parameters = parameters;
        this.figures = figures;
        this.areas = areas;
        this.house = house;
        this.clock = clock;
    }

    @GetMapping("/statistics")
    Rendering forAll(Page page, @RequestParam MultiValueMap<String, String> query) {
        return answer(page, query, new Told("public/statistics", this::anywhere, figures::of))
                .modelAttribute("cities", areas.cities(page.words()))
                .modelAttribute("whole", whole(areas.province(), page.words()))
                .build();
    }

    @GetMapping("/desk/figures")
    Rendering forOfficials(
            Page page, SignedIn who, @RequestParam MultiValueMap<String, String> query) {
        var officer = who.officer();
        var told =
                new Told(
                        "desk/figures",
                        filter -> house.narrowed(filter, officer),
                        figures::inHouse);
        return answer(page, query, told)
                .modelAttribute("cities", house.cities(officer, page.words()))
                .modelAttribute("whole", whole(house.widest(officer), page.words()))
                .build();
    }

    private Rendering.Builder<?> answer(Page page, MultiValueMap<String, String> query, Told told) {
        var typed = new Form(query);
        try {
            var asked = parameters.read(Filter.class, query);
            return answer(page, asked, FilledForm.of(shown(figures.completed(asked))), told);
        } catch (InvalidFields invalid) {
            var usual = parameters.read(Filter.class, new LinkedMultiValueMap<>());
            return answer(page, usual, page.faulty(typed, invalid), told);
        }
    }

    private Rendering.Builder<?> answer(Page page, Filter asked, FilledForm form, Told told) {
        var filter = told.narrowed().apply(asked);
        var within = filter.division().orElseThrow();
        var yesterday = CivilTime.today(clock).minusDays(1);
        return page.asking(told.template(), form)
                .modelAttribute(
                        "survey", Survey.of(told.days().apply(filter), within, areas, page.words()))
                .modelAttribute("division", within.value())
                .modelAttribute("place", areas.name(within, page.words()))
                .modelAttribute("periods", Periods.until(yesterday, asked, page.words()));
    }

    private static Form shown(Filter filter) {
        var fields = new LinkedMultiValueMap<String, String>();
        filter.from().ifPresent(day -> fields.add("from", day.toString()));
        filter.to().ifPresent(day -> fields.add("to", day.toString()));
        return new Form(fields);
    }

    private Filter anywhere(Filter asked) {
        var division = asked.division().orElseGet(areas::province);
        return new Filter(Optional.of(division), asked.from(), asked.to());
    }

    private Choice whole(DivisionCode division, Words words) {
        return new Choice(division.value(), areas.name(division, words));
    }

    /**
     * To whom figures are told.
     *
     * @param narrowed names the division where none is asked for
     */
    private record Told(
            String template, UnaryOperator<Filter> narrowed, Function<Filter, List<Day>> days) {}
}
