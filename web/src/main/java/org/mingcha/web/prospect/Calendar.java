package org.mingcha.web.prospect;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Set;
import org.mingcha.command.law.RowId;
import org.mingcha.query.terms.Term;
import org.mingcha.web.document.Offices;
import org.mingcha.web.due.DateWords;
import org.mingcha.web.page.Words;
import org.mingcha.web.prospect.LegalDate.Standing;

/** Says legal dates as they stand on a day. */
final class Calendar {

    private static final Set<RowId> REPORTERS = Set.of(RowId.T6, RowId.R2);
    private static final Set<RowId> UNITS = Set.of(RowId.RECTIFICATION, RowId.CURE, RowId.O4);

    private final LocalDate today;
    private final DateWords dates;
    private final Offices offices;
    private final Words words;

    Calendar(LocalDate today, DateWords dates, Offices offices, Words words) {
        this.today = today;
        this.dates = dates;
        this.offices = offices;
        this.words = words;
    }

    LegalDate read(Term term) {
        var row = term.deadline().row();
        var standing = standing(term);
        return new LegalDate(
                row.name(),
                words.say("due." + row),
                words.day(term.dueOn()),
                standing,
                said(term, standing),
                who(term),
                dates.source(term.deadline()).orElse(""),
                dates.counted(term.deadline()));
    }

    private Standing standing(Term term) {
        boolean past = today.isAfter(term.dueOn());
        return switch (term.fate()) {
            case RUNNING ->
                    isReporters(term.deadline().row())
                            ? past ? Standing.PAST : Standing.YOURS
                            : past ? Standing.OVERDUE : Standing.RUNNING;
            case MET -> late(term) > 0 ? Standing.LATE : Standing.MET;
            case MOVED -> Standing.MOVED;
            case DROPPED -> Standing.DROPPED;
        };
    }

    private String said(Term term, Standing standing) {
        var key = "status.date." + standing;
        return switch (standing) {
            case RUNNING, YOURS -> {
                long left = DAYS.between(today, term.dueOn());
                yield left == 0 ? words.say("status.date.TODAY") : words.say(key, left);
            }
            case OVERDUE -> words.say(key, DAYS.between(term.dueOn(), today));
            case LATE -> words.say(key, ended(term), late(term));
            case MET, MOVED, DROPPED -> words.say(key, ended(term));
            case PAST -> words.say(key);
        };
    }

    private String who(Term term) {
        var row = term.deadline().row();
        var office = offices.office(term.division()).orElse(term.division().value());
        if (isReporters(row)) {
            return words.say("status.who.you");
        }
        if (UNITS.contains(row)) {
            return words.say("status.who.unit", office);
        }
        return row == RowId.T7
                ? offices.officeAbove(term.division()).orElse(office)
                : term.desk()
                        .map(desk -> words.say("status.who.desk", office, desk.value()))
                        .orElse(office);
    }

    private String ended(Term term) {
        return term.ended().map(words::day).orElseThrow();
    }

    private static long late(Term term) {
        return term.ended().map(day -> DAYS.between(term.dueOn(), day)).orElse(0L);
    }

    private static boolean isReporters(RowId row) {
        return REPORTERS.contains(row);
    }
}
