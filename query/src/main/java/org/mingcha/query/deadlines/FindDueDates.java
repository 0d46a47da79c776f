package org.mingcha.query.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.place.DivisionCode;

/**
 * A page of open dates, earliest first; answered by {@link DuePage}.
 *
 * @param overdue only those whose day has ended before {@code today}, or only those whose day has
 *     not; both if empty
 * @param after cursor of the page before
 * @param size 1 to 200
 */
public record FindDueDates(
        DivisionCode within,
        Optional<Boolean> overdue,
        LocalDate today,
        Optional<String> after,
        int size) {}
