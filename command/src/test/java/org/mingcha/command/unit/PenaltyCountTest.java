package org.mingcha.command.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PenaltyCountTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-16");
    private static final LocalDate HALF_YEAR_AGO = TODAY.minusDays(180);
    private static final LocalDate YEAR_AGO = TODAY.minusYears(1);

    @Test
    void threeWithinHalfAYearCallForClosure() {
        assertThat(count(HALF_YEAR_AGO, TODAY, TODAY).callsForClosure()).isTrue();
    }

    @Test
    void oneOfThreeADayOlderDoesNot() {
        assertThat(count(HALF_YEAR_AGO.minusDays(1), TODAY, TODAY).callsForClosure()).isFalse();
    }

    @Test
    void twoDoNot() {
        assertThat(count(TODAY, TODAY).callsForClosure()).isFalse();
    }

    @Test
    void fourWithinAYearCallForClosure() {
        var old = HALF_YEAR_AGO.minusDays(1);
        assertThat(count(YEAR_AGO, old, old, TODAY).callsForClosure()).isTrue();
    }

    @Test
    void oneOfFourADayOlderDoesNot() {
        var old = HALF_YEAR_AGO.minusDays(1);
        assertThat(count(YEAR_AGO.minusDays(1), old, old, TODAY).callsForClosure()).isFalse();
    }

    @Test
    void twoWithinAYearMakeAKeyObject() {
        assertThat(count(YEAR_AGO, TODAY).callsForKeyInspection()).isTrue();
        assertThat(count(YEAR_AGO.minusDays(1), TODAY).callsForKeyInspection()).isFalse();
        assertThat(count(TODAY).callsForKeyInspection()).isFalse();
    }

    private static PenaltyCount count(LocalDate... decided) {
        return PenaltyCount.on(TODAY, Stream.of(decided).toList());
    }
}
