package org.mingcha.command.due;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingcha.command.law.Deadline;

/**
 * One date of a stream, with what is recorded of it.
 *
 * @param since the day on which it began to run: nobody is warned of what was past by then
 * @param met the day on which it ceased to run; what had passed before that day is owed to the
 *     ledger all the same; empty while it runs
 * @param recorded by days after the due day
 * @param escalatedTo to whom it was brought last, since it has passed
 */
public record Dated(
        Deadline deadline,
        LocalDate since,
        Optional<LocalDate> met,
        Set<Integer> recorded,
        Optional<Recipient> escalatedTo) {

    static Dated opened(Deadline deadline, LocalDate since) {
        return new Dated(deadline, since, Optional.empty(), Set.of(), Optional.empty());
    }

    public Dated {
        recorded = Set.copyOf(recorded);
    }

    public boolean open() {
        return met.isEmpty();
    }

    /** Whether it is recorded as passed. */
    public boolean recordedOverdue() {
        return recorded.contains(0);
    }

    Dated met(Optional<LocalDate> day) {
        return new Dated(deadline, since, day, recorded, escalatedTo);
    }

    Dated recorded(int days) {
        var longer = new TreeSet<>(recorded);
        longer.add(days);
        return new Dated(deadline, since, met, longer, escalatedTo);
    }

    Dated escalated(int days, Recipient to) {
        return new Dated(deadline, since, met, recorded(days).recorded, Optional.of(to));
    }

    /** The same date, which begins to run again on that day. */
    Dated begunAgain(LocalDate on) {
        return new Dated(deadline, on, Optional.empty(), recorded, escalatedTo);
    }

    /** Of a date that moves, what was recorded before is not of the new one. */
    Dated recomputed(Deadline now, LocalDate on) {
        return isDueOn(now.dueOn())
                ? new Dated(now, since, met, recorded, escalatedTo)
                : new Dated(now, on, met, Set.of(), Optional.empty());
    }

    boolean isDueOn(LocalDate day) {
        return deadline.dueOn().equals(day);
    }

    /** All that happens to it unless it is met, and is not recorded; in no order. */
    Stream<Passing> unrecorded(Ladder ladder) {
        var rungs =
                ladder.rungs(deadline.row(), deadline.dueOn()).stream()
                        .map(rung -> new Passing(deadline, Optional.of(rung)));
        return Stream.concat(Stream.of(new Passing(deadline, Optional.empty())), rungs)
                .filter(passing -> !recorded.contains(passing.days()))
                .filter(passing -> passing.days() >= 0 || passing.day().isAfter(since))
                .filter(passing -> met.map(passing.day()::isBefore).orElse(true));
    }
}
