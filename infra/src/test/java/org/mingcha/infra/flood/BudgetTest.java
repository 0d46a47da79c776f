package org.mingcha.infra.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.MovingClock;

class BudgetTest {

    private final MovingClock clock = new MovingClock();

    @Test
    void itIsFullAtFirstAndThenEmpty() {
        var budget = new Budget(clock, 30, 3);

        assertThat(budget.take()).isEmpty();
        assertThat(budget.take()).isEmpty();
        assertThat(budget.take()).isEmpty();
        assertThat(budget.take()).contains(Duration.ofSeconds(2));
    }

    @Test
    void itFillsSteadilyAndNoMoreThanItHolds() {
        var budget = emptied(new Budget(clock, 30, 3), 3);

        clock.move(Duration.ofMillis(1_999));
        assertThat(budget.take()).isPresent();
        clock.move(Duration.ofMillis(2));
        assertThat(budget.take()).isEmpty();
        clock.move(Duration.ofDays(1));
        emptied(budget, 3);
        assertThat(budget.take()).isPresent();
    }

    @Test
    void inAFloodItFillsAQuarterAsFast() {
        var budget = emptied(new Budget(clock, 60, 1), 1);
        for (int i = 0; i < 10_000; i++) {
            assertThat(budget.take()).isPresent();
        }
        assertThat(budget.take().orElseThrow()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void afterAFloodItFillsAsBefore() {
        var budget = emptied(new Budget(clock, 60, 1), 1);
        for (int i = 0; i < 10_000; i++) {
            budget.take();
        }
        clock.move(Duration.ofMinutes(20));
        assertThat(budget.take()).isEmpty();
        assertThat(budget.take()).contains(Duration.ofSeconds(1));
    }

    @Test
    void oneThatNeverFillsSaysToComeBackInAnHour() {
        assertThat(new Budget(clock, 0, 0).take()).contains(Duration.ofHours(1));
    }

    @Test
    void twoHundredInTenMinutesFindRoom() {
        var budget = new Budget(clock, 30, 300);
        for (int i = 0; i < 200; i++) {
            assertThat(budget.take()).isEmpty();
            clock.move(Duration.ofSeconds(3));
        }
    }

    @Test
    void aClockThatIsSetBackFillsNothingAndLosesNothing() {
        var budget = emptied(new Budget(clock, 60, 1), 1);
        clock.move(Duration.ofHours(-1));
        assertThat(budget.take()).isPresent();
        clock.move(Duration.ofSeconds(2));
        assertThat(budget.take()).isEmpty();
    }

    private static Budget emptied(Budget budget, int held) {
        for (int i = 0; i < held; i++) {
            assertThat(budget.take()).isEmpty();
        }
        return budget;
    }
}
