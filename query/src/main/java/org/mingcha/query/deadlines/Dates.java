package org.mingcha.query.deadlines;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mingcha.command.due.Dated;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Recipient;
import org.mingcha.command.due.Running;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;

/**
 * The dates of one stream, one for each thing that is due there. A date that was met is kept, since
 * it may run again. They move as they do on the stream itself.
 */
public record Dates(List<Dated> all) {

    public static final Dates NONE = new Dates(List.of());

    /** The open date that comes first; none while nothing is due. */
    public Optional<Dated> running() {
        return open().min(Comparator.comparing(date -> date.deadline().dueOn()));
    }

    public Optional<LocalDate> dueOn() {
        return running().map(date -> date.deadline().dueOn());
    }

    /** Whether the open date that comes first was counted into an unpublished year. */
    public boolean provisional() {
        return running().map(date -> date.deadline().provisional()).orElse(false);
    }

    /** The highest to whom an open date was brought, since it has passed. */
    public Optional<Recipient> escalatedTo() {
        return open().flatMap(date -> date.escalatedTo().stream()).max(Comparator.naturalOrder());
    }

    /** Whether any date is open besides those of these rows. */
    public boolean awaitsOtherThan(RowId... rows) {
        var others = Arrays.asList(rows);
        return open().anyMatch(date -> !others.contains(date.deadline().row()));
    }

    Dates after(DueEvent event) {
        return change(running -> running.on(event));
    }

    /** With one that its stream does not hold as its own. */
    public Dates open(Deadline deadline) {
        return open(deadline, deadline.start());
    }

    Dates open(Deadline deadline, LocalDate since) {
        return change(running -> running.open(deadline, since));
    }

    /** A date that an act of that day set. */
    Dates open(RowId row, LocalDate on, LocalDate dueOn) {
        return open(Deadline.byAct(row, on, dueOn), on);
    }

    public Dates meet(RowId row) {
        return change(running -> running.meet(row));
    }

    Dates meetAll() {
        return change(Running::meetAll);
    }

    Dates record(Deadline deadline) {
        return change(running -> running.passed(deadline));
    }

    Dates change(Consumer<Running> how) {
        var running = Running.of(all);
        how.accept(running);
        return new Dates(running.dates());
    }

    private Stream<Dated> open() {
        return all.stream().filter(Dated::open);
    }
}
