package org.mingcha.command.law;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.command.Families;
import org.mingcha.command.Streams;

class DeadlineRegistryTest {

    private final DeadlineRegistry registry = DeadlineRegistry.published();

    @ParameterizedTest(name = "{0} from {1} is due on {2}")
    @CsvSource({
        "T1, 2026-11-23, 2026-11-30",
        "T3, 2026-06-01, 2026-07-31",
        "T5, 2026-06-01, 2026-06-11",
        "T6, 2026-06-01, 2026-06-11",
        "O1, 2026-06-01, 2026-06-11",
        "O2, 2026-06-01, 2026-06-11",
        "E1, 2026-06-01, 2026-06-10"
    })
    void everyRowCountsItsLimit(RowId row, LocalDate trigger, LocalDate dueOn) {
        assertThat(registry.open(row, trigger).dueOn()).isEqualTo(dueOn);
    }

    @ParameterizedTest(name = "five working days from {0} end on {1}: {2}")
    @CsvSource({
        "2026-09-22, 2026-09-30, the day before National Day",
        "2026-09-23, 2026-10-08, the day after National Day",
        "2026-09-29, 2026-10-12, Saturday 10 October is worked and Sunday 11 is not",
        "2026-10-03, 2026-10-13, triggered on a holiday",
        "2026-02-09, 2026-02-14, the working Saturday before Spring Festival",
        "2026-02-10, 2026-02-24, the day after Spring Festival",
        "2026-02-12, 2026-02-26, over Spring Festival",
        "2026-02-14, 2026-02-28, triggered on a working Saturday and ended on another",
        "2026-08-22, 2026-08-28, triggered on an ordinary Saturday"
    })
    void workingDaysFollowThePublishedCalendar(LocalDate trigger, LocalDate dueOn, String why) {
        assertThat(registry.open(RowId.T1, trigger).dueOn()).as(why).isEqualTo(dueOn);
    }

    @ParameterizedTest(name = "ten days from {0} end on {1}: {2}")
    @CsvSource({
        "2026-09-20, 2026-09-30, the day before National Day",
        "2026-09-21, 2026-10-08, first day of National Day",
        "2026-09-27, 2026-10-08, last day of National Day",
        "2026-09-28, 2026-10-08, the day after National Day",
        "2026-02-04, 2026-02-14, working Saturday before Spring Festival",
        "2026-02-05, 2026-02-24, first day of Spring Festival",
        "2026-02-13, 2026-02-24, last day of Spring Festival",
        "2026-02-18, 2026-02-28, working Saturday after Spring Festival",
        "2025-12-24, 2026-01-04, New Year ends before a working Sunday",
        "2026-08-11, 2026-08-21, Friday",
        "2026-08-12, 2026-08-24, Saturday",
        "2026-08-13, 2026-08-24, Sunday",
        "2026-10-01, 2026-10-12, triggered on a holiday and ended on a Sunday"
    })
    void naturalDaysEndOnAWorkingDay(LocalDate trigger, LocalDate dueOn, String why) {
        assertThat(registry.open(RowId.T5, trigger).dueOn()).as(why).isEqualTo(dueOn);
    }

    @ParameterizedTest(name = "{0} from {1} is due on {2}, provisional: {3}")
    @CsvSource({
        "T1, 2026-12-24, 2026-12-31, false",
        "T1, 2026-12-25, 2027-01-01, true",
        "T3, 2026-11-01, 2026-12-31, false",
        "T3, 2026-11-02, 2027-01-01, true",
        "T3, 2026-11-03, 2027-01-04, true"
    })
    void dateInAnUnpublishedYearIsProvisional(
            RowId row, LocalDate trigger, LocalDate dueOn, boolean provisional) {
        assertThat(registry.open(row, trigger))
                .isEqualTo(new Deadline(row, 1, trigger, dueOn, 1, provisional));
    }

    /** Rows that are served for their own sake: what triggers them is no stream of this program. */
    private static final Set<String> OUTSIDE =
            Set.of(
                    // accidents are reported and investigated elsewhere
                    "AccidentHappened",
                    "AccidentReported",
                    "AccidentInvestigated",
                    // units file their dangerous work elsewhere
                    "YearBegan",
                    // hearings are held elsewhere: orders know of penalties filed and decided
                    "PenaltyTold");

    /** Events of streams that are not written yet. */
    private static final Set<String> COMING =
            Set.of(
                    "VerificationExtended",
                    "DeathFlagged",
                    "ConclusionDisputed",
                    "RewardApproved",
                    "AwardNotified",
                    "AwardAnnounced",
                    "ClaimVerified",
                    "HazardFound",
                    "ResumptionApplied",
                    "SupervisionListed",
                    "SupervisionDelisted",
                    "SupplyCutNotified",
                    "PenaltyFiled",
                    "ExposureObjected",
                    "PartyConsulted");

    @Test
    void everyTriggerIsAnEventThatCanHappen() {
        var events = Families.records(Streams.EVENTS).map(Class::getSimpleName).collect(toSet());
        assertThat(registry.rows())
                .flatExtracting(row -> List.of(row.trigger().split("\\|")))
                .filteredOn(trigger -> !OUTSIDE.contains(trigger) && !COMING.contains(trigger))
                .isSubsetOf(events);
    }

    @Test
    void aTriggerOutsideIsNoEventOfThisProgram() {
        var events = Families.records(Streams.EVENTS).map(Class::getSimpleName).collect(toSet());
        assertThat(OUTSIDE).doesNotContainAnyElementsOf(events);
    }

    @ParameterizedTest(name = "{0} from {1} is due on {2}: {3}")
    @CsvSource({
        "T9, 2026-10-03, 2026-10-03, at once is the same day on a holiday too",
        "H1, 2026-11-28, 2026-11-28, and on a weekend",
        "O4, 2025-06-03, 2026-06-03, the same day of the next year",
        "O4, 2025-05-01, 2026-05-06, which moves past a holiday",
        "O4, 2024-02-29, 2025-02-28, no such day: the last of the month",
        "O4, 2023-02-28, 2024-02-28, although that February is longer",
        "E5_DISHONESTY, 2023-11-24, 2026-11-24, three years",
        "O7, 2026-11-24, 2026-11-25, the next day"
    })
    void daysAndYearsAreCountedByTheCivilCode(
            RowId row, LocalDate trigger, LocalDate dueOn, String why) {
        assertThat(registry.open(row, trigger).dueOn()).as(why).isEqualTo(dueOn);
    }

    @Test
    void whatIsDueAtOnceIsNeverProvisional() {
        assertThat(registry.open(RowId.T9, LocalDate.parse("2027-01-01")).provisional()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = RowId.class,
            names = {"RECTIFICATION", "CURE", "O6", "A1", "A2", "A2_WRITTEN", "A3", "W1"})
    void whatIsNotCountedInDaysIsNotOpenedByCounting(RowId row) {
        var day = LocalDate.parse("2026-06-01");
        assertThatThrownBy(() -> registry.open(row, day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no days are counted for " + row);
    }

    @Test
    void anActSetsADateThatIsNeitherMovedNorProvisional() {
        var holiday = LocalDate.parse("2027-10-01");
        assertThat(registry.set(RowId.RECTIFICATION, LocalDate.parse("2026-11-24"), holiday))
                .isEqualTo(
                        new Deadline(
                                RowId.RECTIFICATION,
                                1,
                                LocalDate.parse("2026-11-24"),
                                holiday,
                                1,
                                false));
    }

    @Test
    void noActSetsADateThatTheRegistryCounts() {
        var day = LocalDate.parse("2026-11-24");
        assertThatThrownBy(() -> registry.set(RowId.T1, day, day.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no act sets the date of T1");
    }

    @Test
    void rowsAreListedByRowAndVersion() {
        assertThat(registry.rows()).extracting(DeadlineRow::id).containsExactly(RowId.values());
    }

    @Test
    void whatMayBeginOnTheNextDayBeginsThenAlsoIfThatIsAHoliday() {
        var eve = LocalDate.parse("2026-09-30");

        assertThat(Shanghai.LAW.from(RowId.O7, eve)).isEqualTo(LocalDate.parse("2026-10-01"));
    }
}
