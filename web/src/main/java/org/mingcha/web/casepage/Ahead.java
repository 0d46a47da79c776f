package org.mingcha.web.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.RowId;
import org.mingcha.query.deadlines.DueDate;
import org.mingcha.query.deadlines.FindOpenDates;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.due.Consequences;
import org.mingcha.web.due.Consequences.Said;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Words;
import org.springframework.stereotype.Component;

/** Looks ahead from the form of an act: which dates begin if it is sent as it stands. */
@Component
final class Ahead {

    private static final List<RowId> VERIFICATION = List.of(RowId.T4, RowId.T3);

    private final Questions questions;
    private final Deadlines law;
    private final Clock clock;

    Ahead(Questions questions, Deadlines law, Clock clock) {
        this.questions = questions;
        this.law = law;
        this.clock = clock;
    }

    List<Said> of(Class<?> act, Origin origin, FilledForm form, Words words) {
        return new Consequences(law, words, CivilTime.today(clock))
                .of(act, new Standing(origin, form));
    }

    private final class Standing implements Consequences.Known {

        private final Origin origin;
        private final FilledForm form;

        Standing(Origin origin, FilledForm form) {
            this.origin = origin;
            this.form = form;
        }

        @Override
        public String typed(String component) {
            return form.value(component);
        }

        @Override
        public String recorded(String component) {
            return origin.recorded(component);
        }

        @Override
        public Optional<LocalDate> concludeBy() {
            var open = questions.all(new FindOpenDates(new CaseId(origin.id())), DueDate.class);
            return VERIFICATION.stream()
                    .flatMap(row -> open.stream().filter(date -> date.deadline().row() == row))
                    .map(DueDate::dueOn)
                    .findFirst();
        }
    }
}
