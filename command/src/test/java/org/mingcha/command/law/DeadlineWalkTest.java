package org.mingcha.command.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.law.DeadlineRow.Unit;

/** What holds for every row from every day, checked on days drawn with a fixed seed. */
class DeadlineWalkTest {

    private static final long SEED = 20260823;
    private static final int DRAWS = 3_000;

    private final DeadlineRegistry registry = DeadlineRegistry.published();
    private final WorkingCalendar calendar = LawData.shippedCalendar();

    @Test
    void dueDateIsNeverBeforeTheLimitByTheCalendarOfThatRow() {
        draws().forEach(due ->
                assertThat(due.dueOn()).as("%s seed %d", due, SEED).isAfterOrEqualTo(lastDay(due)));
    }

    @Test
    void startingADayLaterNeverEndsEarlier() {
        draws().forEach(due ->
                assertThat(registry.open(due.row(), due.start().plusDays(1)).dueOn())
                        .as("the day after %s seed %d", due, SEED)
                        .isAfterOrEqualTo(due.dueOn()));
    }

    @Test
    void dueDateIsAlwaysAWorkingDaySaveWhatIsDueAtOnce() {
        draws().filter(due -> row(due.row()).unit() != Unit.AT_ONCE)
                .forEach(due ->
                        assertThat(calendar.isWorkingDay(due.dueOn()))
                                .as("%s seed %d", due, SEED)
                                .isTrue());
    }

    @Test
    void whatIsDueAtOnceIsDueOnItsDayWhateverDayThatIs() {
        draws().filter(due -> row(due.row()).unit() == Unit.AT_ONCE)
                .forEach(due ->
                        assertThat(due.dueOn()).as("%s seed %d", due, SEED).isEqualTo(due.start()));
    }

    @Test
    void everyDeadlineIsExplainedByAsManyDaysAsTheLimitSays() {
        draws().forEach(due ->
                assertThat(registry.explain(due))
                        .as("%s seed %d", due, SEED)
                        .hasValueSatisfying(why -> assertThat(why.counted()).hasSize(days(due))));
    }

    @Test
    void countingAgainByTheSameCalendarChangesNothing() {
        draws().forEach(due ->
                assertThat(registry.recount(due)).as("%s seed %d", due, SEED).isEqualTo(due));
    }

    @Test
    void onlyWhatEndsInAnUnpublishedYearIsProvisional() {
        draws().filter(due -> row(due.row()).unit() != Unit.AT_ONCE)
                .forEach(due ->
                        assertThat(due.provisional())
                                .as("%s seed %d", due, SEED)
                                .isEqualTo(due.dueOn().getYear() > 2026));
    }

    private Stream<Deadline> draws() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var first = LocalDate.parse("2024-11-01");
        var counted = registry.rows().stream().filter(row -> row.unit().counted()).toList();
        return Stream.generate(() ->
                        registry.open(
                                counted.get(random.nextInt(counted.size())).id(),
                                first.plusDays(random.nextInt(1_200))))
                .limit(DRAWS);
    }

    private LocalDate lastDay(Deadline due) {
        var limit = row(due.row()).limit();
        return row(due.row()).unit() == Unit.YEARS
                ? due.start().plusYears(limit)
                : due.start().plusDays(limit);
    }

    private int days(Deadline due) {
        var limit = row(due.row()).limit();
        return row(due.row()).unit() == Unit.YEARS
                ? (int) ChronoUnit.DAYS.between(due.start(), due.start().plusYears(limit))
                : limit;
    }

    private DeadlineRow row(RowId id) {
        return registry.rows().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }
}
