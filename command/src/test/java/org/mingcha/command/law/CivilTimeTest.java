package org.mingcha.command.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CivilTimeTest {

    private static final LocalDate DUE = LocalDate.parse("2026-10-08");

    @Test
    void dayEndsAtMidnightInShanghai() {
        assertThat(CivilTime.endOf(DUE)).isEqualTo(Instant.parse("2026-10-08T16:00:00Z"));
    }

    @Test
    void dayHasNotEndedInItsLastMoment() {
        assertThat(CivilTime.hasEnded(DUE, at("2026-10-08T15:59:59.999999999Z"))).isFalse();
    }

    @Test
    void dayHasEndedAtMidnight() {
        assertThat(CivilTime.hasEnded(DUE, at("2026-10-08T16:00:00Z"))).isTrue();
    }

    @Test
    void todayIsTheDayInShanghaiWhateverTheZoneOfTheClock() {
        assertThat(CivilTime.today(at("2026-10-08T16:00:00Z"))).isEqualTo(DUE.plusDays(1));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
