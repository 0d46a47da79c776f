package org.mingcha.web.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadlines;
import org.mingcha.query.deadlines.DueDate;
import org.mingcha.query.deadlines.FindOpenDates;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.due.DateWords;
import org.mingcha.web.page.Words;
import org.springframework.stereotype.Component;

/** The open dates of a case, and why each is that date. */
@Component
final class CaseDates {

    private final Questions questions;
    private final Deadlines deadlines;
    private final Clock clock;

    CaseDates(Questions questions, Deadlines deadlines, Clock clock) {
        this.questions = questions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    List<Shown> of(String stream, Words words) {
        var today = CivilTime.today(clock);
        return questions.all(new FindOpenDates(new CaseId(stream)), DueDate.class).stream()
                .map(date -> shown(date, words, today))
                .toList();
    }

    private Shown shown(DueDate date, Words words, LocalDate today) {
        return new Shown(
                words.say("due." + date.deadline().row()),
                words.day(date.dueOn()),
                date.overdueOn(today),
                date.escalatedTo().map(to -> words.say("recipient." + to)).orElse(""),
                new DateWords(deadlines, words).why(date.deadline()));
    }

    /** One date in words. */
    record Shown(String what, String due, boolean late, String escalatedTo, List<String> why) {}
}
