package org.mingcha.query.worklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.place.DivisionCode;

/**
 * A page of work; answered by {@link WorkPage}.
 *
 * @param within only cases that this division or those below it have or are offered
 * @param viewer besides, cases assigned to this officer, wherever they lie
 * @param overdue only those overdue, or only those not; both if empty
 * @param owner only those assigned to this officer
 * @param unit only units whose name contains this text
 * @param before the index of the last item of the page before: the cursor, together with {@code
 *     beyond}
 * @param size 1 to 200
 * @param beyond what the last item of the page before is ordered by; empty on the first page, and
 *     in the order of receipt
 */
public record FindWork(
        Subject subject,
        DivisionCode within,
        Optional<String> status,
        Optional<Sector> sector,
        Optional<Boolean> overdue,
        Optional<OfficerId> owner,
        Optional<String> unit,
        LocalDate today,
        OptionalLong before,
        int size,
        Optional<OfficerId> viewer,
        Narrowing narrowing,
        WorkOrder order,
        Optional<String> beyond) {

    /** The newest first. */
    public FindWork(
            Subject subject,
            DivisionCode within,
            Optional<String> status,
            Optional<Sector> sector,
            Optional<Boolean> overdue,
            Optional<OfficerId> owner,
            Optional<String> unit,
            LocalDate today,
            OptionalLong before,
            int size,
            Optional<OfficerId> viewer) {
        this(
                subject,
                within,
                status,
                sector,
                overdue,
                owner,
                unit,
                today,
                before,
                size,
                viewer,
                Narrowing.NONE,
                WorkOrder.NEWEST,
                Optional.empty());
    }

    /** Of one division and those below it, whoever asks. */
    public FindWork(
            Subject subject,
            DivisionCode within,
            Optional<String> status,
            Optional<Sector> sector,
            Optional<Boolean> overdue,
            Optional<OfficerId> owner,
            Optional<String> unit,
            LocalDate today,
            OptionalLong before,
            int size) {
        this(
                subject,
                within,
                status,
                sector,
                overdue,
                owner,
                unit,
                today,
                before,
                size,
                Optional.empty());
    }

    /** Whether the item comes after the last one of the page before. */
    boolean isBeyond(WorkItem item) {
        if (before.isEmpty()) {
            return true;
        }
        long last = before.getAsLong();
        int compared = beyond.map(key -> order.key(item).compareTo(key)).orElse(0);
        boolean later = order == WorkOrder.OLDEST ? item.index() > last : item.index() < last;
        return compared > 0 || (compared == 0 && later);
    }

    /** Whether the item lies where it is asked for, or is the viewer's. */
    public boolean reaches(WorkItem item) {
        return within.covers(item.division())
                || item.offeredTo().filter(within::covers).isPresent()
                || viewer.filter(item.owners()::contains).isPresent();
    }
}
