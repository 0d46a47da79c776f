package org.mingcha.command.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every row from every day, checked on days drawn with a fixed seed. */
class DeadlineWalkTest {

    private static final long SEED = 20260823;
    private static final int DRAWS = 3_000;

    private final DeadlineRegistry registry = DeadlineRegistry.published();
    private final WorkingCalendar calendar = LawData.shippedCalendar();

    @Test
    void dueDateIsNeverBeforeTheLimitInNaturalDays() {
        draws().forEach(due ->
                assertThat(due.dueOn())
                        .as("%s seed %d", due, SEED)
                        .isAfterOrEqualTo(due.start().plusDays(limit(due.row()))));
    }

    @Test
    void startingADayLaterNeverEndsEarlier() {
        draws().forEach(due ->
                assertThat(registry.open(due.row(), due.start().plusDays(1)).dueOn())
                        .as("the day after %s seed %d", due, SEED)
                        .isAfterOrEqualTo(due.dueOn()));
    }

    @Test
    void dueDateIsAlwaysAWorkingDay() {
        draws().forEach(due ->
                assertThat(calendar.isWorkingDay(due.dueOn()))
                        .as("%s seed %d", due, SEED)
                        .isTrue());
    }

    @Test
    void everyDeadlineCanBeExplained() {
        draws().forEach(due ->
                assertThat(registry.explain(due))
                        .as("%s seed %d", due, SEED)
                        .hasValueSatisfying(
                                why -> assertThat(why.counted()).hasSize(limit(due.row()))));
    }

    private Stream<Deadline> draws() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var first = LocalDate.parse("2024-09-01");
        return Stream.generate(() ->
                        registry.open(
                                RowId.values()[random.nextInt(RowId.values().length)],
                                first.plusDays(random.nextInt(1_200))))
                .limit(DRAWS);
    }

    private int limit(RowId id) {
        return registry.rows().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow()
                .limit();
    }
}
