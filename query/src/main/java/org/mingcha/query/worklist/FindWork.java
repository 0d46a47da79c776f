package org.mingcha.query.worklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.place.DivisionCode;

/**
 * A page of work, newest first; answered by {@link WorkPage}.
 *
 * @param within only cases of this division and those below it
 * @param overdue only those overdue, or only those not; both if empty
 * @param owner only those assigned to this officer
 * @param unit only units whose name contains this text
 * @param before only items whose index is below this: the cursor
 * @param size 1 to 200
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
        int size) {}
