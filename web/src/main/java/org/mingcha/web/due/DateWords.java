package org.mingcha.web.due;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingcha.command.law.DayOff;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Deadlines;
import org.mingcha.web.page.Words;

/** Says how a date came about, a sentence for each thing that matters. */
public final class DateWords {

    /** As the table names its sources. */
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Deadlines deadlines;
    private final Words words;

    public DateWords(Deadlines deadlines, Words words) {
        this.deadlines = deadlines;
        this.words = words;
    }

    /** From where the rule is; empty where this program does not know it. */
    public Optional<String> source(Deadline deadline) {
        return DateCount.of(deadline, deadlines).map(this::source);
    }

    /** The day as a count that anybody can repeat, and the days off that it passed over. */
    public List<String> counted(Deadline deadline) {
        return DateCount.of(deadline, deadlines)
                .map(count -> Stream.concat(Stream.of(nth(count)), besides(count)).toList())
                .orElseGet(List::of);
    }

    public List<String> why(Deadline deadline) {
        return DateCount.of(deadline, deadlines)
                .map(this::why)
                .orElseGet(() -> List.of(words.say("date.unexplained", deadline.row())));
    }

    private List<String> why(DateCount count) {
        return Stream.concat(Stream.of(row(count), how(count)), besides(count)).toList();
    }

    private Stream<String> besides(DateCount count) {
        var said = new ArrayList<String>();
        if (!count.skipped().isEmpty()) {
            said.add(words.say(count.moved() ? "date.moved" : "date.skipped", skipped(count)));
        }
        if (count.provisional()) {
            said.add(words.say("date.provisional", count.calendar()));
        }
        return said.stream();
    }

    private String row(DateCount count) {
        return words.say(
                "date.row", words.say("due." + count.row()), count.version(), source(count));
    }

    private String source(DateCount count) {
        var text =
                Sources.of(count.row(), count.version(), count.source(), words.language(), words);
        return ISO.matcher(text).replaceAll(day -> words.day(LocalDate.parse(day.group())));
    }

    private String nth(DateCount count) {
        var start = words.day(count.start());
        var unit = words.say("page.unit." + count.unit());
        return switch (count.unit()) {
            case DAYS, WORKING_DAYS ->
                    words.say(
                            "date.nth." + count.unit(),
                            count.first().map(words::day).orElse(start),
                            count.days(),
                            start);
            case YEARS ->
                    words.say(
                            "date.nth.YEARS", start, words.say("date.limit", count.limit(), unit));
            case BY_ACT, AT_ONCE, HOURS, MINUTES, DAY_OF_YEAR -> how(count);
        };
    }

    private String how(DateCount count) {
        var start = words.day(count.start());
        return switch (count.unit()) {
            case BY_ACT -> words.say("date.by-act", start);
            case AT_ONCE -> words.say("date.at-once", start);
            case DAYS, WORKING_DAYS, YEARS ->
                    words.say(
                            "date.counted",
                            start,
                            words.say(
                                    "date.limit",
                                    count.limit(),
                                    words.say("page.unit." + count.unit())),
                            count.last().map(words::day).orElse(start),
                            count.days());
            case HOURS, MINUTES, DAY_OF_YEAR -> words.say("date.by-clock", start);
        };
    }

    private String skipped(DateCount count) {
        return count.skipped().stream().map(this::dayOff).collect(joining(words.say("date.and")));
    }

    private String dayOff(DayOff off) {
        return off.holiday()
                .map(name -> words.say("date.holiday", words.day(off.day()), name))
                .orElseGet(() -> words.say("date.weekend", words.day(off.day())));
    }
}
