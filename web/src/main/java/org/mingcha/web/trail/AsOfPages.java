package org.mingcha.web.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.NotInFuture;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.query.worklist.Work;
import org.mingcha.web.area.Areas;
import org.mingcha.web.audit.CaseThen;
import org.mingcha.web.audit.Past;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** What was open at the end of a day, who had it, and what was overdue by then. */
@Controller
class AsOfPages {

    private static final int SIZE = 100;

    private final Parameters parameters;
    private final Past past;
    private final Areas areas;
    private final StateText states;
    private final Clock clock;

    AsOfPages(Parameters parameters, Past past, Areas areas, StateText states, Clock clock) {
        this.parameters = parameters;
        this.past = past;
        this.areas = areas;
        this.states = states;
        this.clock = clock;
    }

    /**
     * @param at the day
     * @param late whether only what was overdue is listed
     * @param page from 1 on
     */
    record Question(
            @NotInFuture Optional<LocalDate> at,
            Optional<DivisionCode> division,
            Optional<Boolean> late,
            Optional<Integer> page) {}

    @GetMapping("/audit/as-of")
    Rendering ask(Page page, @RequestParam MultiValueMap<String, String> query) {
        var typed = new Form(query);
        try {
            var asked = parameters.read(Question.class, query);
            var answer = shown(page, FilledForm.of(typed));
            asked.at().ifPresent(day -> tell(answer, asked, day, page.words()));
            return answer.build();
        } catch (InvalidFields invalid) {
            return shown(page, page.faulty(typed, invalid)).build();
        }
    }

    private Rendering.Builder<?> shown(Page page, FilledForm form) {
        return page.asking("audit/as-of", form)
                .modelAttribute("cities", areas.cities(page.words()))
                .modelAttribute("today", CivilTime.today(clock).toString())
                .modelAttribute("told", false);
    }

    private void tell(Rendering.Builder<?> answer, Question asked, LocalDate day, Words words) {
        var moment = end(day);
        var open = past.openAt(moment);
        var cases = open.cases().stream().filter(work -> covers(asked, work)).toList();
        var late = cases.stream().filter(work -> work.item().overdueOn(day)).toList();
        var listed = asked.late().orElse(false) ? late : cases;
        int at = Math.clamp(asked.page().orElse(1), 1, Math.max(1, pages(listed.size())));
        answer.modelAttribute("told", true)
                .modelAttribute("day", words.day(day))
                .modelAttribute("events", open.events())
                .modelAttribute("open", cases.size())
                .modelAttribute("late", late.size())
                .modelAttribute("at", at)
                .modelAttribute("pages", pages(listed.size()))
                .modelAttribute("moment", moment.toString())
                .modelAttribute(
                        "rows",
                        listed.stream()
                                .skip((at - 1L) * SIZE)
                                .limit(SIZE)
                                .map(work -> row(CaseThen.of(work, day), words))
                                .toList());
    }

    private static boolean covers(Question asked, Work work) {
        return asked.division().map(it -> it.covers(work.item().division())).orElse(true);
    }

    private static int pages(int cases) {
        return (cases + SIZE - 1) / SIZE;
    }

    /** Today has not ended, so that what is known now is all there is. */
    private Instant end(LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(CivilTime.ZONE).toInstant().minusMillis(1);
        return end.isAfter(clock.instant()) ? clock.instant() : end;
    }

    private Row row(CaseThen then, Words words) {
        return new Row(
                then.id(),
                then.number(),
                then.unitName().value(),
                states.place(then, words),
                states.state(then, words),
                states.owners(then, words),
                states.due(then, words),
                then.overdue());
    }

    /** One case in words. */
    record Row(
            String id,
            String number,
            String unit,
            String division,
            String state,
            String owners,
            String due,
            boolean late) {}
}
