package org.mingcha.command.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.due.DueEvent.DeadlineEscalated;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.due.DueEvent.DeadlineWarned;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;

class PassingTest {

    private static final CaseId TIP = new CaseId("tip-00000000000000000000000001");

    /** Due on the eleventh. */
    private static final Deadline DUE = Shanghai.LAW.open(RowId.T5, LocalDate.parse("2026-06-01"));

    @Test
    void theDateItselfPassesAtTheEndOfItsDay() {
        var passing = new Passing(DUE, Optional.empty());
        var at = Instant.parse("2026-06-11T16:00:00Z");

        assertThat(passing.overdue()).isTrue();
        assertThat(passing.event(TIP)).isEqualTo(new DeadlineOverdue(TIP, DUE, at));
    }

    @Test
    void beforeItSomebodyIsWarned() {
        var passing = new Passing(DUE, Optional.of(rung(-1)));
        var at = Instant.parse("2026-06-10T16:00:00Z");

        assertThat(passing.overdue()).isFalse();
        assertThat(passing.event(TIP))
                .isEqualTo(new DeadlineWarned(TIP, DUE, 1, -1, Recipient.HEAD, at));
    }

    @Test
    void afterItSomebodyIsTold() {
        var passing = new Passing(DUE, Optional.of(rung(1)));
        var at = Instant.parse("2026-06-12T16:00:00Z");

        assertThat(passing.event(TIP))
                .isEqualTo(new DeadlineEscalated(TIP, DUE, 1, 1, Recipient.HEAD, at));
    }

    private static Rung rung(int days) {
        return new Rung(
                Optional.empty(),
                1,
                days,
                Recipient.HEAD,
                "a rule",
                "D",
                LocalDate.parse("2026-01-01"),
                Optional.empty());
    }
}
