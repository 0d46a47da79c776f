package org.mingcha.web.due;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

    public List<String> why(Deadline deadline) {
        return DateCount.of(deadline, deadlines)
                .map(this::why)
                .orElseGet(() -> List.of(words.say("date.unexplained", deadline.row())));
    }

    private List<String> why(DateCount count) {
        var said = new ArrayList<String>();
        said.add(row(count));
        said.add(how(count));
        if (!count.skipped().isEmpty()) {
            said.add(words.say(count.moved() ? "date.moved" : "date.skipped", skipped(count)));
        }
        if (count.provisional()) {
            said.add(words.say("date.provisional", count.calendar()));
        }
        return said;
    }

    private String row(DateCount count) {
        var source =
                ISO.matcher(count.source())
                        .replaceAll(day -> words.day(LocalDate.parse(day.group())));
        return words.say("date.row", words.say("due." + count.row()), count.version(), source);
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
