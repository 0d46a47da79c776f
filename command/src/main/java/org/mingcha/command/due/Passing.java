package org.mingcha.command.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.due.DueEvent.DeadlineEscalated;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.due.DueEvent.DeadlineWarned;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadline;

/**
 * A moment in the life of a date that is not met: near, overdue, or overdue so long.
 *
 * @param rung of the ladder; empty where the due day itself ends
 */
public record Passing(Deadline deadline, Optional<Rung> rung) {

    /** Whether the date itself passes. */
    public boolean overdue() {
        return rung.isEmpty();
    }

    /** How many days after the due day; before it if negative. */
    public int days() {
        return rung.map(Rung::days).orElse(0);
    }

    /** The day at whose end it happens. */
    public LocalDate day() {
        return deadline.dueOn().plusDays(days());
    }

    /** When it happens, whenever that is noticed. */
    public Instant at() {
        return CivilTime.endOf(day());
    }

    /** What is recorded of it where the stream has no word of its own. */
    public DueEvent event(CaseId stream) {
        if (rung.isEmpty()) {
            return new DeadlineOverdue(stream, deadline, at());
        }
        var step = rung.get();
        return days() < 0
                ? new DeadlineWarned(
                        stream, deadline, step.version(), days(), step.recipient(), at())
                : new DeadlineEscalated(
                        stream, deadline, step.version(), days(), step.recipient(), at());
    }
}
