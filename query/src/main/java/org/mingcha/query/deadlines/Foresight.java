package org.mingcha.query.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.due.Passing;
import org.mingcha.command.due.Running;
import org.mingcha.command.law.Deadlines;

/** Tells when something is next to be recorded of a stream's dates, by the law as it stands. */
public final class Foresight {

    /** Before any day: at once. */
    private static final LocalDate AT_ONCE = LocalDate.EPOCH;

    private final Ladder ladder;
    private final int calendar;
    private final String law;

    public Foresight(Ladder ladder, Deadlines deadlines) {
        this.ladder = ladder;
        this.calendar = deadlines.calendar().version();
        var all = ladder.all() + " " + calendar;
        this.law = UUID.nameUUIDFromBytes(all.getBytes(UTF_8)).toString();
    }

    /** A name for the ladder and the calendar: others have another. */
    String law() {
        return law;
    }

    /**
     * The day at whose end something is to be recorded if nothing is met before; before any day if
     * a newer calendar was published.
     */
    Optional<LocalDate> next(Dates dates) {
        var running = Running.of(dates.all());
        return running.awaitsCalendar(calendar)
                ? Optional.of(AT_ONCE)
                : running.next(ladder).map(Passing::day);
    }
}
