package org.mingcha.web.law;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mingcha.command.law.DeadlineRow;
import org.mingcha.command.law.Deadlines;
import org.mingcha.web.due.Sources;
import org.mingcha.web.page.Language;
import org.mingcha.web.page.Words;

/** The deadlines in force on a day, under their headings. */
record LimitTable(String title, List<Limit> rows) {

    /**
     * One deadline.
     *
     * @param from what starts the count
     * @param known how well the source is known
     */
    record Limit(
            String row,
            String what,
            String from,
            String limit,
            String source,
            List<String> known) {}

    static List<LimitTable> of(Deadlines deadlines, LocalDate day, Language language, Words words) {
        var inForce =
                deadlines.rows().stream()
                        .filter(row -> !row.from().isAfter(day))
                        .filter(row -> row.to().filter(day::isAfter).isEmpty())
                        .toList();
        return Arrays.stream(Chapter.values())
                .map(chapter ->
                        new LimitTable(
                                words.say("law.chapter." + chapter),
                                inForce.stream()
                                        .filter(row -> Chapter.of(row.id()) == chapter)
                                        .map(row -> limit(row, language, words))
                                        .toList()))
                .toList();
    }

    private static Limit limit(DeadlineRow row, Language language, Words words) {
        return new Limit(
                row.id().name(),
                words.say("due." + row.id()),
                Arrays.stream(row.trigger().split("\\|"))
                        .map(trigger -> words.sayFirst("trigger." + trigger, "event." + trigger))
                        .collect(joining(words.say("law.or"))),
                time(row, words),
                Sources.of(row.id(), row.version(), row.source(), language, words),
                Sources.known(row.evidence(), words));
    }

    private static String time(DeadlineRow row, Words words) {
        var unit = words.say("page.unit." + row.unit());
        return switch (row.unit()) {
            case AT_ONCE, BY_ACT -> unit;
            case DAY_OF_YEAR -> words.say("law.day-of-year", row.limit());
            case DAYS, WORKING_DAYS, YEARS, HOURS, MINUTES ->
                    words.say("date.limit", row.limit(), unit);
        };
    }
}
