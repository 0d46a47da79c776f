package org.mingcha.query.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;

/**
 * The dates of one stream, one for each thing that is due there. A date that was met is kept, since
 * it may run again.
 */
public record Dates(List<Dated> all) {

    public static final Dates NONE = new Dates(List.of());

    /**
     * One date.
     *
     * @param what registry row, or {@code RECTIFICATION} or {@code CURE}
     * @param deadline how it was counted, where the registry set it
     * @param open neither met nor void
     * @param recorded whether the ledger says that it passed
     */
    public record Dated(
            String what,
            LocalDate dueOn,
            Optional<Deadline> deadline,
            boolean open,
            boolean recorded) {

        Dated opened(boolean now) {
            return new Dated(what, dueOn, deadline, now, recorded);
        }

        Dated passed() {
            return new Dated(what, dueOn, deadline, open, true);
        }
    }

    /** The open date that comes first; none while nothing is due. */
    public Optional<Dated> running() {
        return all.stream().filter(Dated::open).min(Comparator.comparing(Dated::dueOn));
    }

    public Optional<LocalDate> dueOn() {
        return running().map(Dated::dueOn);
    }

    /** Whether any date is open besides those of these rows. */
    public boolean awaitsOtherThan(RowId... rows) {
        var others = Stream.of(rows).map(Enum::name).toList();
        return all.stream().anyMatch(dated -> dated.open() && !others.contains(dated.what()));
    }

    boolean isOpen(String what) {
        return all.stream().anyMatch(dated -> dated.open() && dated.what().equals(what));
    }

    Dates open(Deadline deadline) {
        return open(deadline.row().name(), deadline.dueOn(), Optional.of(deadline));
    }

    Dates open(String what, LocalDate dueOn) {
        return open(what, dueOn, Optional.empty());
    }

    Dates meet(String what) {
        return change(dated -> dated.what().equals(what), dated -> dated.opened(false));
    }

    Dates meetAll() {
        return change(_ -> true, dated -> dated.opened(false));
    }

    /** A date that was met runs on, if there was one. */
    Dates resume(String what) {
        return change(dated -> dated.what().equals(what), dated -> dated.opened(true));
    }

    Dates record(String what, LocalDate dueOn) {
        return change(
                dated -> dated.what().equals(what) && dated.dueOn().equals(dueOn), Dated::passed);
    }

    Dates record(Deadline deadline) {
        return record(deadline.row().name(), deadline.dueOn());
    }

    private Dates open(String what, LocalDate dueOn, Optional<Deadline> deadline) {
        var others = new ArrayList<>(all);
        others.removeIf(dated -> dated.what().equals(what));
        others.add(new Dated(what, dueOn, deadline, true, false));
        return new Dates(List.copyOf(others));
    }

    private Dates change(Predicate<Dated> which, UnaryOperator<Dated> how) {
        return new Dates(
                all.stream().map(dated -> which.test(dated) ? how.apply(dated) : dated).toList());
    }
}
