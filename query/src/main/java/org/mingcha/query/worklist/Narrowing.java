package org.mingcha.query.worklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.party.OfficerId;

/**
 * What of the work is looked for besides.
 *
 * @param statuses any of these; every one if empty
 * @param open only where something is still to be done
 * @param dueFrom only what is due on this day or later; what is due on no day stays out
 * @param dueTo only what is due on this day or earlier; what is due on no day stays out
 * @param returnedTo only what was sent back last and is this officer's, or nobody's own
 */
public record Narrowing(
        Set<String> statuses,
        boolean open,
        Optional<LocalDate> dueFrom,
        Optional<LocalDate> dueTo,
        Optional<OfficerId> returnedTo) {

    public static final Narrowing NONE =
            new Narrowing(Set.of(), false, Optional.empty(), Optional.empty(), Optional.empty());

    public static final Narrowing OPEN =
            new Narrowing(Set.of(), true, Optional.empty(), Optional.empty(), Optional.empty());

    public Narrowing {
        statuses = Set.copyOf(statuses);
    }

    public static Narrowing ofStatuses(Set<String> statuses) {
        return new Narrowing(statuses, true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Narrowing due(LocalDate from, LocalDate to) {
        return new Narrowing(Set.of(), true, Optional.of(from), Optional.of(to), Optional.empty());
    }

    /** Overdue on that day. */
    public static Narrowing dueBefore(LocalDate today) {
        var last = Optional.of(today.minusDays(1));
        return new Narrowing(Set.of(), true, Optional.empty(), last, Optional.empty());
    }

    public static Narrowing returnedTo(OfficerId officer) {
        return new Narrowing(
                Set.of(), true, Optional.empty(), Optional.empty(), Optional.of(officer));
    }
}
