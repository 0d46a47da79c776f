package org.mingcha.query.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.Dated;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.query.deadlines.Dates;
import org.mingcha.query.terms.Term.Fate;

/** The dates of one stream: those that the timetable holds, and those that ran before. */
public record StreamTerms(CaseId stream, Custody custody, Dates dates, List<Ended> ended) {

    /** A date that ran until that day. */
    public record Ended(Deadline deadline, Fate fate, LocalDate on) {}

    StreamTerms in(Custody custody) {
        return new StreamTerms(stream, custody, dates, ended);
    }

    /** As the timetable holds them after an event of that day, which ended what runs no more. */
    StreamTerms now(Dates now, Fate fate, LocalDate on) {
        var longer = new ArrayList<>(ended);
        for (Dated before : dates.all()) {
            if (before.open()) {
                ended(before.deadline(), now, fate, on).ifPresent(longer::add);
            }
        }
        return new StreamTerms(stream, custody, now, List.copyOf(longer));
    }

    private static Optional<Ended> ended(Deadline before, Dates now, Fate fate, LocalDate on) {
        var running = running(now, before.row());
        if (running.isEmpty()) {
            return Optional.of(new Ended(before, fate, on));
        }
        return running.get().dueOn().equals(before.dueOn())
                ? Optional.empty()
                : Optional.of(new Ended(before, Fate.MOVED, on));
    }

    private static Optional<Deadline> running(Dates dates, RowId row) {
        return dates.all().stream()
                .filter(Dated::open)
                .map(Dated::deadline)
                .filter(deadline -> deadline.row() == row)
                .findFirst();
    }

    Stream<Term> terms() {
        var before = ended.stream().map(e -> term(e.deadline(), e.fate(), Optional.of(e.on())));
        var now =
                dates.all().stream()
                        .filter(Dated::open)
                        .map(date -> term(date.deadline(), Fate.RUNNING, Optional.empty()));
        return Stream.concat(before, now);
    }

    private Term term(Deadline deadline, Fate fate, Optional<LocalDate> on) {
        return new Term(stream.kind(), deadline, custody.division(), custody.desk(), fate, on);
    }
}
