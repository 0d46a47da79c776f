package org.mingcha.command.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = LawData.shippedCalendar();

    @Test
    void yearsFrom2018To2026ArePublished() {
        assertThat(calendar.publishedYears())
                .containsExactly(2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }

    @Test
    void spanWithinPublishedYearsIsPublished() {
        assertThat(calendar.published(day("2025-12-31"), day("2026-12-31"))).isTrue();
    }

    @Test
    void spanThatTouchesAnUnpublishedYearIsNotPublished() {
        assertThat(calendar.published(day("2026-12-31"), day("2027-01-01"))).isFalse();
    }

    @Test
    void spanFromBeforeTheFirstNoticeIsNotPublished() {
        assertThat(calendar.published(day("2017-12-31"), day("2018-01-01"))).isFalse();
    }

    @Test
    void workedWeekendAloneMakesAYearPublished() {
        var exchanged = new WorkingCalendar(1, Map.of(), Set.of(day("2027-01-02")));
        assertThat(exchanged.publishedYears()).containsExactly(2027);
    }

    @Test
    void lastDayOfAHolidayIsNotWorked() {
        assertThat(calendar.isWorkingDay(day("2026-10-07"))).isFalse();
    }

    @Test
    void dayAfterAHolidayIsWorked() {
        assertThat(calendar.isWorkingDay(day("2026-10-08"))).isTrue();
    }

    @Test
    void weekendWorkedInExchangeIsAWorkingDay() {
        assertThat(calendar.isWorkingDay(day("2026-02-14"))).isTrue();
    }

    @Test
    void ordinaryWeekendIsNotWorked() {
        assertThat(calendar.isWorkingDay(day("2026-08-22"))).isFalse();
    }

    @Test
    void dayOffCarriesTheNameOfItsHoliday() {
        assertThat(calendar.dayOff(day("2026-10-01")))
                .contains(new DayOff(day("2026-10-01"), Optional.of("国庆节")));
    }

    @Test
    void weekendCarriesNoName() {
        assertThat(calendar.dayOff(day("2026-08-22")))
                .contains(new DayOff(day("2026-08-22"), Optional.empty()));
    }

    @Test
    void workingDayIsNoDayOff() {
        assertThat(calendar.dayOff(day("2026-10-10"))).isEmpty();
    }

    @Test
    void weekdaysOfAnUnpublishedYearCountAsWorked() {
        assertThat(calendar.isWorkingDay(day("2027-01-01"))).isTrue();
    }

    @Test
    void weekendsOfAnUnpublishedYearCountAsOff() {
        assertThat(calendar.isWorkingDay(day("2027-01-02"))).isFalse();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
