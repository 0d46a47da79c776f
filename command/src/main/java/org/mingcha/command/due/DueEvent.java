package org.mingcha.command.due;

import java.time.Instant;
import org.mingcha.command.law.Deadline;

/**
 * What can have happened to a date of a stream, recorded on that stream, where the stream has no
 * word of its own for it. Names and shapes are stored for ever.
 */
public sealed interface DueEvent {

    CaseId stream();

    Instant at();

    /**
     * 期限临近已提醒.
     *
     * @param ladder version of the rung
     * @param days after the due day: negative
     */
    record DeadlineWarned(
            CaseId stream, Deadline deadline, int ladder, int days, Recipient to, Instant at)
            implements DueEvent {}

    /** 期限已逾期; {@code at} is the moment it passed, whenever that was noticed. */
    record DeadlineOverdue(CaseId stream, Deadline deadline, Instant at) implements DueEvent {}

    /**
     * 逾期已上报.
     *
     * @param ladder version of the rung
     * @param days after the due day
     */
    record DeadlineEscalated(
            CaseId stream, Deadline deadline, int ladder, int days, Recipient to, Instant at)
            implements DueEvent {}

    /** 期限已重新计算: the calendar of a year that it was counted into was published. */
    record DeadlineRecomputed(CaseId stream, Deadline was, Deadline deadline, Instant at)
            implements DueEvent {}
}
