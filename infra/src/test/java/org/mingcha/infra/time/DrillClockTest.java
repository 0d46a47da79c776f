package org.mingcha.infra.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DrillClockTest {

    private static final Clock REAL =
            Clock.fixed(Instant.parse("2026-01-30T16:30:00Z"), ZoneOffset.UTC);

    @Test
    void daysAreShiftedAsAPeriod() {
        assertThat(DrillClock.shifted(REAL, "P10D").instant()).isEqualTo("2026-02-09T16:30:00Z");
    }

    @Test
    void monthsAreCountedByTheCalendarOfShanghai() {
        assertThat(DrillClock.shifted(REAL, "P1M").instant()).isEqualTo("2026-02-27T16:30:00Z");
    }

    @Test
    void hoursAreShiftedAsADuration() {
        assertThat(DrillClock.shifted(REAL, "PT36H").instant()).isEqualTo("2026-02-01T04:30:00Z");
    }

    @Test
    void theClockCanBeShiftedBack() {
        assertThat(DrillClock.shifted(REAL, "-P1D").instant()).isEqualTo("2026-01-29T16:30:00Z");
    }

    @Test
    void noShiftLeavesTheRealClock() {
        assertThat(DrillClock.shifted(REAL, "PT0S")).isSameAs(REAL);
    }

    @Test
    void anythingElseIsRefusedWithAnExample() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DrillClock.shifted(REAL, "10 days"))
                .withMessageContaining("P10D");
    }
}
