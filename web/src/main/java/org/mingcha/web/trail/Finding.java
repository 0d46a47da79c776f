package org.mingcha.web.trail;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkPage;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.audit.LedgerEvents;
import org.springframework.stereotype.Component;

/** Finds cases by what people call them. */
@Component
public class Finding {

    private static final int SIZE = 200;
    private static final String NUMBER = "[1-9]\\d{5}-\\d{8}-[0-9A-Z]{6}";

    private final LedgerEvents ledger;
    private final Questions questions;
    private final Clock clock;

    Finding(LedgerEvents ledger, Questions questions, Clock clock) {
        this.ledger = ledger;
        this.questions = questions;
        this.clock = clock;
    }

    /** The stream by its id or, of a tip-off, by its number. */
    public Optional<String> stream(String wanted) {
        String number = wanted.toUpperCase(Locale.ROOT);
        return number.matches(NUMBER) ? byNumber(number) : byId(wanted);
    }

    private Optional<String> byId(String id) {
        try (var events = ledger.of(id)) {
            return events.findFirst().map(event -> event.stream());
        }
    }

    /** Goes back through the division's tip-offs, as far as the day that the number names. */
    private Optional<String> byNumber(String number) {
        var division = new DivisionCode(number.substring(0, 6));
        var before = OptionalLong.empty();
        do {
            var page = questions.the(tips(division, before), WorkPage.class);
            for (var item : page.items()) {
                if (item.number().equals(number)) {
                    return Optional.of(item.id());
                }
            }
            boolean passed =
                    page.items().stream().anyMatch(item -> item.openedOn().isBefore(day(number)));
            before = passed ? OptionalLong.empty() : page.next();
        } while (before.isPresent());
        return Optional.empty();
    }

    private FindWork tips(DivisionCode division, OptionalLong before) {
        return new FindWork(
                Subject.TIP,
                division,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CivilTime.today(clock),
                before,
                SIZE);
    }

    /** What is no day at all lies after every case. */
    private static LocalDate day(String number) {
        try {
            return LocalDate.parse(number.substring(7, 15), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            return LocalDate.MAX;
        }
    }
}
