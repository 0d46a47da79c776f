package org.mingcha.command.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.tipoff.TipOffEvent;

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

    @Test
    void everyTriggerIsAnEventThatCanHappen() {
        var events =
                Stream.of(
                                TipOffEvent.class,
                                HazardEvent.class,
                                OrderEvent.class,
                                ExposureEvent.class)
                        .flatMap(family -> Stream.of(family.getDeclaredClasses()))
                        .map(Class::getSimpleName)
                        .toList();
        assertThat(registry.rows())
                .flatExtracting(row -> List.of(row.trigger().split("\\|")))
                .isSubsetOf(events);
    }

    @Test
    void rowsAreListedByRowAndVersion() {
        assertThat(registry.rows()).extracting(DeadlineRow::id).containsExactly(RowId.values());
    }
}
