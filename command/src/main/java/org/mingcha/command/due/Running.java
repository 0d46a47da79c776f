package org.mingcha.command.due;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.command.due.DueEvent.DeadlineEscalated;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.due.DueEvent.DeadlineRecomputed;
import org.mingcha.command.due.DueEvent.DeadlineWarned;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;

/**
 * The dates of one stream, one for each row of the registry, with what is recorded of each. A date
 * that was met is kept: it may run again.
 */
public final class Running {

    private final Map<RowId, Date> dates = new EnumMap<>(RowId.class);

    /** The date of the row from now on; what was recorded of an earlier one is not of this one. */
    public void open(Deadline deadline, LocalDate since) {
        var before = Optional.ofNullable(dates.get(deadline.row()));
        var recorded =
                before.filter(date -> date.deadline.dueOn().equals(deadline.dueOn()))
                        .map(date -> date.recorded)
                        .orElseGet(HashSet::new);
        dates.put(deadline.row(), new Date(deadline, since, true, recorded));
    }

    public void meet(RowId row) {
        dates.computeIfPresent(row, (_, date) -> date.open(false));
    }

    public void meetAll() {
        dates.replaceAll((_, date) -> date.open(false));
    }

    /** A date that was met runs on, if there was one. */
    public void resume(RowId row) {
        dates.computeIfPresent(row, (_, date) -> date.open(true));
    }

    /** The date of the row, while it runs. */
    public Optional<Deadline> deadline(RowId row) {
        return Optional.ofNullable(dates.get(row)).filter(Date::open).map(Date::deadline);
    }

    /** Whether the row's date is recorded as passed, running or not. */
    public boolean isRecordedOverdue(RowId row) {
        return Optional.ofNullable(dates.get(row))
                .filter(it -> it.recorded.contains(0))
                .isPresent();
    }

    /** Whether the row's date runs and has passed by now, recorded or not. */
    public boolean isOverdue(RowId row, Moment now) {
        return deadline(row).filter(deadline -> now.isPast(deadline.dueOn())).isPresent();
    }

    /** The earliest that has happened by now and is not recorded yet. */
    public Optional<Passing> next(Moment now, Ladder ladder) {
        return dates.values().stream()
                .filter(Date::open)
                .flatMap(date -> date.unrecorded(ladder))
                .filter(passing -> now.isPast(passing.day()))
                .min(
                        comparing(Passing::day)
                                .thenComparing(passing -> passing.deadline().row())
                                .thenComparing(Passing::days));
    }

    /** The dates that a calendar published meanwhile moves, as they are now counted. */
    public List<DeadlineRecomputed> recounted(CaseId stream, Moment now, Deadlines deadlines) {
        return dates.values().stream()
                .filter(date -> date.open && date.deadline.provisional())
                .map(Date::deadline)
                .map(was -> new DeadlineRecomputed(stream, was, deadlines.recount(was), now.at()))
                .filter(again -> !again.was().equals(again.deadline()))
                .toList();
    }

    /** The date of that row passed, by the stream's own word for it. */
    public void passed(Deadline deadline) {
        record(deadline, 0);
    }

    public void on(DueEvent event) {
        switch (event) {
            case DeadlineWarned e -> record(e.deadline(), e.days());
            case DeadlineOverdue e -> record(e.deadline(), 0);
            case DeadlineEscalated e -> record(e.deadline(), e.days());
            case DeadlineRecomputed e ->
                    dates.computeIfPresent(
                            e.deadline().row(),
                            (_, date) ->
                                    new Date(e.deadline(), date.since, date.open, new HashSet<>()));
        }
    }

    private void record(Deadline deadline, int days) {
        Optional.ofNullable(dates.get(deadline.row()))
                .filter(date -> date.deadline.dueOn().equals(deadline.dueOn()))
                .ifPresent(date -> date.recorded.add(days));
    }

    /**
     * @param since the day on which it began to run: nobody is warned of what was past by then
     * @param recorded by days after the due day
     */
    private record Date(Deadline deadline, LocalDate since, boolean open, Set<Integer> recorded) {

        Date open(boolean now) {
            return new Date(deadline, since, now, recorded);
        }

        Stream<Passing> unrecorded(Ladder ladder) {
            var rungs =
                    ladder.rungs(deadline.row(), deadline.dueOn()).stream()
                            .map(rung -> new Passing(deadline, Optional.of(rung)));
            return Stream.concat(Stream.of(new Passing(deadline, Optional.empty())), rungs)
                    .filter(passing -> !recorded.contains(passing.days()))
                    .filter(passing -> passing.days() >= 0 || passing.day().isAfter(since));
        }
    }
}
