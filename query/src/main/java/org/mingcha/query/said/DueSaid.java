package org.mingcha.query.said;

import static org.mingcha.query.said.Said.NOTHING;

import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.DueEvent.DeadlineEscalated;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.due.DueEvent.DeadlineRecomputed;
import org.mingcha.command.due.DueEvent.DeadlineWarned;
import org.mingcha.command.law.Deadline;

/** Of a date: what it is for, its day, and to whom it was brought. */
final class DueSaid {

    private DueSaid() {}

    static Said by(DueEvent event) {
        return switch (event) {
            case DeadlineWarned e -> date(e.deadline()).fact("recipient", e.to());
            case DeadlineOverdue e -> date(e.deadline());
            case DeadlineEscalated e -> date(e.deadline()).fact("recipient", e.to());
            case DeadlineRecomputed e ->
                    NOTHING.fact("row", e.deadline().row())
                            .fact("was", e.was().dueOn())
                            .sets(e.deadline());
        };
    }

    private static Said date(Deadline deadline) {
        return NOTHING.fact("row", deadline.row()).fact("deadline", deadline.dueOn());
    }
}
