package org.mingcha.command.law;

import java.time.LocalDate;
import java.util.List;

/**
 * How a deadline came about, for whoever asks why it is that date.
 *
 * @param counted the days that were counted, in order; the day of the trigger is not among them
 * @param skipped working days: the days off passed over; natural days: the days off, beginning with
 *     the last day counted, past which the date moved
 */
public record DeadlineExplanation(
        Deadline deadline, DeadlineRow row, List<LocalDate> counted, List<DayOff> skipped) {

    public DeadlineExplanation {
        counted = List.copyOf(counted);
        skipped = List.copyOf(skipped);
    }

    /** Whether the last day fell on a day off, so that a later one took its place. */
    public boolean moved() {
        return !counted.isEmpty() && deadline.dueOn().isAfter(counted.getLast());
    }
}
