package org.mingcha.web.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Beginning;
import org.mingcha.command.Beginnings;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.DeadlineRow;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.RowId;
import org.mingcha.web.act.OfficialActs;
import org.mingcha.web.page.Words;

/** Says which dates an act will begin if it is done today, as its stream will count them. */
public final class Consequences {

    private final Deadlines law;
    private final Words words;
    private final LocalDate today;

    public Consequences(Deadlines law, Words words, LocalDate today) {
        this.law = law;
        this.words = words;
        this.today = today;
    }

    /** Tells what the form and the case hold so far. */
    public interface Known {

        /** Typed into the form; empty if it was not. */
        String typed(String component);

        /** Recorded last on the case under that name; empty if it never was. */
        String recorded(String component);

        /** By when verification must be concluded as things stand. */
        Optional<LocalDate> concludeBy();
    }

    /** In the order in which they matter; empty for an act that begins none. */
    public List<Said> of(Class<?> act, Known known) {
        return Beginnings.of(act).stream().map(one -> said(act, one, known)).toList();
    }

    private Said said(Class<?> act, Beginning one, Known known) {
        var deadline = deadline(one, known);
        return new Said(
                words.say("due." + one.row()),
                condition(act, one, known),
                deadline.map(Deadline::dueOn).map(words::day).orElse(""),
                how(one, deadline),
                deadline.map(date -> new DateWords(law, words).why(date)).orElse(List.of()));
    }

    private Optional<Deadline> deadline(Beginning one, Known known) {
        var component = one.day().orElse("");
        return switch (one.kind()) {
            case COUNTED -> Optional.of(one.counted(today, law));
            case COUNTED_FROM ->
                    day(known.typed(component))
                            .or(() -> certainly(one))
                            .map(from -> one.counted(from, law));
            case NAMED -> day(known.typed(component)).map(day -> set(one.row(), day));
            case NAMED_BEFORE -> day(known.recorded(component)).map(day -> set(one.row(), day));
            case PUT_OFF ->
                    known.concludeBy().map(from -> putOff(one.row(), from, known.typed(component)));
        };
    }

    /** Until the day is typed, today is the likeliest for what was decided; not for what is set. */
    private Optional<LocalDate> certainly(Beginning one) {
        return one.row() == RowId.O1 ? Optional.empty() : Optional.of(today);
    }

    private Deadline set(RowId row, LocalDate day) {
        return law.set(row, today, day);
    }

    private Deadline putOff(RowId row, LocalDate from, String days) {
        int most = row(row, 0).map(DeadlineRow::limit).orElseThrow();
        int asked = days.matches("[1-9]\\d{0,2}") ? Integer.parseInt(days) : most;
        return law.extend(row, today, from, Math.min(asked, most));
    }

    /** Under which circumstances it begins; empty if always. */
    private String condition(Class<?> act, Beginning one, Known known) {
        var key = "begins." + OfficialActs.name(act) + "." + one.row();
        boolean open = one.day().filter(day -> known.typed(day).isEmpty()).isPresent();
        return one.certain() && !open ? "" : words.sayIfAny(key).orElse("");
    }

    /** Such as "60 days, rule T3"; of what an act sets, nothing is counted. */
    private String how(Beginning one, Optional<Deadline> deadline) {
        return row(one.row(), deadline.map(Deadline::version).orElse(0))
                .map(row ->
                        switch (row.unit()) {
                            case BY_ACT -> "";
                            case AT_ONCE ->
                                    words.say("begins.rule", words.say("begins.at-once"), row.id());
                            case DAYS, WORKING_DAYS, YEARS, HOURS, MINUTES, DAY_OF_YEAR ->
                                    words.say(
                                            "begins.rule",
                                            words.say(
                                                    "date.limit",
                                                    row.limit(),
                                                    words.say("page.unit." + row.unit())),
                                            row.id());
                        })
                .orElse("");
    }

    /**
     * @param version 0 for the one in force today
     */
    private Optional<DeadlineRow> row(RowId id, int version) {
        return law.rows().stream()
                .filter(row -> row.id() == id)
                .filter(row -> version == 0 ? inForce(row) : row.version() == version)
                .findFirst();
    }

    private boolean inForce(DeadlineRow row) {
        return !row.from().isAfter(today) && row.to().filter(today::isAfter).isEmpty();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /**
     * One date in words.
     *
     * @param condition when it begins; empty if always
     * @param dueOn empty while it cannot be known
     * @param how it is counted, in short; empty if nothing is counted
     * @param why it is that date
     */
    public record Said(String what, String condition, String dueOn, String how, List<String> why) {}
}
