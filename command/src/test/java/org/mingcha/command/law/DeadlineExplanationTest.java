package org.mingcha.command.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineExplanationTest {

    private final Deadlines registry = DeadlineRegistry.published();

    @Test
    void workingDaysAreListedWithoutTheDayOfTheTrigger() {
        assertThat(explain(RowId.T1, "2026-09-29").counted())
                .containsExactlyElementsOf(
                        days("2026-09-30", "2026-10-08", "2026-10-09", "2026-10-10", "2026-10-12"));
    }

    @Test
    void daysPassedOverSayWhy() {
        assertThat(explain(RowId.T1, "2026-09-29").skipped())
                .hasSize(8)
                .contains(
                        new DayOff(LocalDate.parse("2026-10-07"), Optional.of("国庆节")),
                        new DayOff(LocalDate.parse("2026-10-11"), Optional.empty()));
    }

    @Test
    void naturalDaysIncludeWeekends() {
        assertThat(explain(RowId.T5, "2026-08-11").counted()).hasSize(10);
    }

    @Test
    void dateThatMovedSaysPastWhichDays() {
        assertThat(explain(RowId.T5, "2026-08-12").skipped())
                .extracting(DayOff::day)
                .containsExactlyElementsOf(days("2026-08-22", "2026-08-23"));
    }

    @Test
    void dateThatMovedIsMarked() {
        assertThat(explain(RowId.T5, "2026-08-12").moved()).isTrue();
    }

    @Test
    void dateThatStayedIsNotMarked() {
        assertThat(explain(RowId.T5, "2026-08-11").moved()).isFalse();
    }

    @Test
    void workingDaysNeverMove() {
        assertThat(explain(RowId.T1, "2026-09-29").moved()).isFalse();
    }

    @Test
    void explanationNamesTheRowInForce() {
        assertThat(explain(RowId.E1, "2026-06-01").row().source()).contains("安全生产法");
    }

    @Test
    void anotherDateIsNotExplained() {
        var due = registry.open(RowId.T5, LocalDate.parse("2026-08-11"));
        var edited =
                new Deadline(
                        due.row(),
                        due.version(),
                        due.start(),
                        due.dueOn().plusDays(1),
                        due.calendar(),
                        due.provisional());
        assertThat(registry.explain(edited)).isEmpty();
    }

    @Test
    void versionUnknownHereIsNotExplained() {
        var day = LocalDate.parse("2026-08-11");
        assertThat(registry.explain(new Deadline(RowId.T5, 2, day, day.plusDays(10), 1, false)))
                .isEmpty();
    }

    @Test
    void calendarUnknownHereIsNotExplained() {
        var day = LocalDate.parse("2026-08-11");
        assertThat(registry.explain(new Deadline(RowId.T5, 1, day, day.plusDays(10), 2, false)))
                .isEmpty();
    }

    @Test
    void whatIsDueAtOnceNeedsNoCounting() {
        assertThat(explain(RowId.T9, "2026-10-03"))
                .returns(List.of(), DeadlineExplanation::counted)
                .returns(List.of(), DeadlineExplanation::skipped)
                .returns(false, DeadlineExplanation::moved);
    }

    @Test
    void yearsAreExplainedByTheirDaysAndByWhatTheyMovedPast() {
        var why = explain(RowId.O4, "2025-05-01");
        assertThat(why.counted().getLast()).isEqualTo(LocalDate.parse("2026-05-01"));
        assertThat(why.moved()).isTrue();
        assertThat(why.skipped()).extracting(DayOff::holiday).contains(Optional.of("劳动节"));
    }

    @Test
    void aDateSetByAnActIsExplainedByItsRowAlone() {
        var on = LocalDate.parse("2026-11-24");
        var set = registry.set(RowId.CURE, on, on.plusDays(40));
        assertThat(registry.explain(set))
                .hasValueSatisfying(why ->
                        assertThat(why)
                                .returns(List.of(), DeadlineExplanation::counted)
                                .returns(false, DeadlineExplanation::moved)
                                .extracting(each -> each.row().id())
                                .isEqualTo(RowId.CURE));
    }

    private DeadlineExplanation explain(RowId row, String trigger) {
        return registry.explain(registry.open(row, LocalDate.parse(trigger))).orElseThrow();
    }

    private static List<LocalDate> days(String... iso) {
        return List.of(iso).stream().map(LocalDate::parse).toList();
    }
}
