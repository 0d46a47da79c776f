package org.mingcha.command.due;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

    /** Earlier than any act: a date met on that day owes the ledger nothing. */
    private static final LocalDate NOTHING_OWED = LocalDate.EPOCH;

    private final Map<RowId, Dated> dates = new EnumMap<>(RowId.class);

    /** As {@link #dates()} gave them. */
    public static Running of(Collection<Dated> dates) {
        var running = new Running();
        dates.forEach(date -> running.dates.put(date.deadline().row(), date));
        return running;
    }

    /** By row. */
    public List<Dated> dates() {
        return List.copyOf(dates.values());
    }

    /** The date of the row from now on; what was recorded of an earlier one is not of this one. */
    public void open(Deadline deadline, LocalDate since) {
        dates.merge(
                deadline.row(),
                Dated.opened(deadline, since),
                (before, now) ->
                        before.isDueOn(deadline.dueOn())
                                ? before.recomputed(deadline, since).begunAgain(since)
                                : now);
    }

    /** By an act that recorded first what had passed. */
    public void meet(RowId row) {
        meet(row, NOTHING_OWED);
    }

    /** By an act of that day which records nothing beside itself, such as a reporter's. */
    public void meet(RowId row, LocalDate on) {
        dates.computeIfPresent(row, (_, date) -> ceased(date, on));
    }

    /** By an act that recorded first what had passed. */
    public void meetAll() {
        meetAll(NOTHING_OWED);
    }

    /** By an act of that day which records nothing beside itself, such as a reporter's. */
    public void meetAll(LocalDate on) {
        dates.replaceAll((_, date) -> ceased(date, on));
    }

    private static Dated ceased(Dated date, LocalDate on) {
        return date.open() ? date.met(Optional.of(on)) : date;
    }

    /** What was due is of another time: none of it runs on. */
    public void forgetAll() {
        dates.clear();
    }

    /** Whether anything is due. */
    public boolean awaitsAnything() {
        return dates.values().stream().anyMatch(Dated::open);
    }

    /** A date that was met runs on, if there was one. */
    public void resume(RowId row) {
        dates.computeIfPresent(row, (_, date) -> date.met(Optional.empty()));
    }

    /** The date of the row, while it runs. */
    public Optional<Deadline> deadline(RowId row) {
        return Optional.ofNullable(dates.get(row)).filter(Dated::open).map(Dated::deadline);
    }

    /** Whether the row's date is recorded as passed, running or not. */
    public boolean isRecordedOverdue(RowId row) {
        return Optional.ofNullable(dates.get(row)).filter(Dated::recordedOverdue).isPresent();
    }

    /** Whether the row's date runs and has passed by now, recorded or not. */
    public boolean isOverdue(RowId row, Moment now) {
        return deadline(row).filter(deadline -> now.isPast(deadline.dueOn())).isPresent();
    }

    /** The earliest that has happened by now and is not recorded yet. */
    public Optional<Passing> next(Moment now, Ladder ladder) {
        return next(ladder).filter(passing -> now.isPast(passing.day()));
    }

    /** What is to be recorded next, if nothing is met before. */
    public Optional<Passing> next(Ladder ladder) {
        return unrecorded(ladder)
                .min(
                        comparing(Passing::day)
                                .thenComparing(passing -> passing.deadline().row())
                                .thenComparing(Passing::days));
    }

    private Stream<Passing> unrecorded(Ladder ladder) {
        return dates.values().stream().flatMap(date -> date.unrecorded(ladder));
    }

    /** Whether a date was counted into an unpublished year by a calendar older than that one. */
    public boolean awaitsCalendar(int version) {
        return dates.values().stream().anyMatch(date -> awaitsCalendar(date, version));
    }

    private static boolean awaitsCalendar(Dated date, int version) {
        var deadline = date.deadline();
        return date.open() && deadline.provisional() && deadline.calendar() < version;
    }

    /**
     * The dates that were counted into an unpublished year, as a newer calendar counts them: moved,
     * or confirmed, or still provisional by a calendar that does not know the year either.
     */
    public List<DeadlineRecomputed> recounted(CaseId stream, Moment now, Deadlines deadlines) {
        return dates.values().stream()
                .filter(date -> awaitsCalendar(date, deadlines.calendar().version()))
                .map(Dated::deadline)
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
            case DeadlineEscalated e ->
                    change(e.deadline(), date -> date.escalated(e.days(), e.to()));
            case DeadlineRecomputed e ->
                    dates.computeIfPresent(
                            e.deadline().row(),
                            (_, date) -> date.recomputed(e.deadline(), new Moment(e.at()).day()));
        }
    }

    private void record(Deadline deadline, int days) {
        change(deadline, date -> date.recorded(days));
    }

    private void change(Deadline deadline, UnaryOperator<Dated> how) {
        dates.computeIfPresent(
                deadline.row(),
                (_, date) -> date.isDueOn(deadline.dueOn()) ? how.apply(date) : date);
    }
}
