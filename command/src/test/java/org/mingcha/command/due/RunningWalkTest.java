package org.mingcha.command.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;

/** However rarely a stream is looked after, the same is recorded of its dates. */
class RunningWalkTest {

    private static final long SEED = 20261125;
    private static final int DRAWS = 300;
    private static final CaseId TIP = new CaseId("tip-00000000000000000000000001");
    private static final Ladder LADDER = Ladder.shipped();
    private static final List<RowId> ROWS =
            List.of(RowId.T1, RowId.T3, RowId.T5, RowId.T7, RowId.T9, RowId.E2);
    private static final LocalDate FIRST = LocalDate.parse("2026-01-05");

    @Test
    void lookedAfterDailyOrRarelyOrOnceTheSameIsRecordedInTheSameOrder() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            var daily = new Running();
            ROWS.stream()
                    .filter(_ -> random.nextBoolean())
                    .forEach(row -> {
                        var day = FIRST.plusDays(random.nextInt(60));
                        daily.open(Shanghai.LAW.open(row, day), day);
                    });
            var once = Running.of(daily.dates());
            var rarely = Running.of(daily.dates());

            var days = IntStream.range(60, 400).mapToObj(FIRST::plusDays).toList();
            var expected = lookAfter(daily, days);
            assertThat(lookAfter(once, days.subList(days.size() - 1, days.size())))
                    .as("draw %d seed %d", draw, SEED)
                    .isEqualTo(expected);
            var some =
                    days.stream()
                            .filter(day -> random.nextInt(9) == 0 || day.equals(days.getLast()))
                            .toList();
            assertThat(lookAfter(rarely, some))
                    .as("draw %d seed %d", draw, SEED)
                    .isEqualTo(expected);
        }
    }

    private static List<DueEvent> lookAfter(Running running, List<LocalDate> days) {
        var events = new ArrayList<DueEvent>();
        for (var day : days) {
            var now = new Moment(CivilTime.endOf(day));
            for (var next = running.next(now, LADDER);
                    next.isPresent();
                    next = running.next(now, LADDER)) {
                var event = next.get().event(TIP);
                assertThat(event.at()).isBeforeOrEqualTo(now.at());
                running.on(event);
                events.add(event);
            }
        }
        assertThat(events).doesNotHaveDuplicates();
        return events;
    }
}
