package org.mingcha.command.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Invalid;

class DeadlineVersionsTest {

    private final DeadlineRegistry registry = DeadlineRegistry.published();

    @Test
    void publishedYearAfterAnUnpublishedOneDoesNotHideIt() {
        var calendar =
                new WorkingCalendar(
                        1, Map.of(day("2026-01-01"), "元旦", day("2028-01-03"), "元旦"), Set.of());
        var rows = List.of(row(1, 400, DeadlineRow.Unit.WORKING_DAYS, "2026-01-01", ""));
        var deadline =
                new DeadlineRegistry(rows, List.of(calendar)).open(RowId.T1, day("2026-12-01"));
        assertThat(deadline.provisional()).isTrue();
    }

    @Test
    void triggerOnTheLastDayOfAVersionCountsByThatVersion() {
        assertThat(versions().open(RowId.T1, day("2026-06-30")).dueOn())
                .isEqualTo(day("2026-07-03"));
    }

    @Test
    void triggerOnTheFirstDayOfAVersionCountsByThatVersion() {
        assertThat(versions().open(RowId.T1, day("2026-07-01")))
                .isEqualTo(
                        new Deadline(RowId.T1, 2, day("2026-07-01"), day("2026-07-06"), 1, false));
    }

    @Test
    void triggerBeforeTheFirstVersionHasNoRule() {
        assertThatThrownBy(() -> versions().open(RowId.T1, day("2025-12-31")))
                .isInstanceOf(Invalid.class)
                .hasMessage("no-rule-in-force");
    }

    @Test
    void triggerAfterTheLastDayOfTheLastVersionHasNoRule() {
        var ended = List.of(row(1, 3, DeadlineRow.Unit.DAYS, "2026-01-01", "2026-06-30"));
        var registry = new DeadlineRegistry(ended, List.of(LawData.shippedCalendar()));
        assertThatThrownBy(() -> registry.open(RowId.T1, day("2026-07-01")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void newerCalendarMovesWhatWasProvisional() {
        assertThat(later().open(RowId.T3, day("2026-11-02")))
                .isEqualTo(
                        new Deadline(RowId.T3, 1, day("2026-11-02"), day("2027-01-04"), 2, false));
    }

    @Test
    void invariant16AnOlderCalendarGivesTheOlderAnswer() {
        var day = day("2026-11-02");
        assertThat(later().open(RowId.T3, day)).isNotEqualTo(registry.open(RowId.T3, day));
        assertThat(later().recount(registry.open(RowId.T3, day)))
                .isEqualTo(later().open(RowId.T3, day));
    }

    @Test
    void dateGivenByAnOlderCalendarIsExplainedByIt() {
        var given = registry.open(RowId.T3, day("2026-11-02"));
        assertThat(later().explain(given).orElseThrow().deadline()).isEqualTo(given);
    }

    @Test
    void limitOfOneDayEndsOnTheNext() {
        var rows = List.of(row(1, 1, DeadlineRow.Unit.DAYS, "2026-01-01", ""));
        var registry = new DeadlineRegistry(rows, List.of(LawData.shippedCalendar()));
        assertThat(registry.open(RowId.T1, day("2026-06-01")).dueOn()).isEqualTo(day("2026-06-02"));
    }

    @Test
    void overlappingVersionsAreRefused() {
        var rows =
                List.of(
                        row(1, 3, DeadlineRow.Unit.DAYS, "2026-01-01", "2026-07-01"),
                        row(2, 3, DeadlineRow.Unit.DAYS, "2026-07-01", ""));
        assertThatThrownBy(() -> new DeadlineRegistry(rows, List.of(LawData.shippedCalendar())))
                .hasMessage("T1 versions 1 and 2 overlap");
    }

    @Test
    void registryWithoutCalendarIsRefused() {
        assertThatThrownBy(() -> new DeadlineRegistry(List.of(), List.of()))
                .hasMessage("there is no calendar");
    }

    @Test
    void twoCalendarsOfOneVersionAreRefused() {
        var calendars = List.of(LawData.shippedCalendar(), LawData.shippedCalendar());
        assertThatThrownBy(() -> new DeadlineRegistry(List.of(), calendars))
                .hasMessage("two calendars have one version");
    }

    private DeadlineRegistry later() {
        var holidays =
                Map.of(
                        day("2026-01-01"), "元旦",
                        day("2027-01-01"), "元旦",
                        day("2027-01-02"), "元旦",
                        day("2027-01-03"), "元旦");
        return new DeadlineRegistry(
                registry.rows(),
                List.of(new WorkingCalendar(2, holidays, Set.of()), LawData.shippedCalendar()));
    }

    private static DeadlineRegistry versions() {
        return new DeadlineRegistry(
                List.of(
                        row(2, 3, DeadlineRow.Unit.WORKING_DAYS, "2026-07-01", ""),
                        row(1, 3, DeadlineRow.Unit.DAYS, "2026-01-01", "2026-06-30")),
                List.of(LawData.shippedCalendar()));
    }

    private static DeadlineRow row(
            int version, int limit, DeadlineRow.Unit unit, String from, String to) {
        var last = Optional.of(to).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        return new DeadlineRow(
                RowId.T1, version, "TipRegistered", limit, unit, "a rule", "D", day(from), last);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
