package org.mingcha.infra.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BarTest {

    private final StringWriter told = new StringWriter();
    private long now = 7;

    @Test
    void onATerminalABarMovesAndSaysHowLongItTakes() {
        var bar = bar(true);
        after(Duration.ofSeconds(30));
        bar.reached(250, 1_000);
        after(Duration.ofSeconds(30));
        bar.reached(500, 1_000);

        assertThat(told.toString())
                .isEqualTo(
                        "\r[#######-----------------------]  25 %  250 / 1,000  还需约 / left about 1:30"
                                + "\r[###############---------------]  50 %  500 / 1,000  还需约 / left about 1:00");
    }

    @Test
    void theBarIsGoneBeforeTheAnswer() {
        try (var bar = bar(true)) {
            after(Duration.ofSeconds(2));
            bar.reached(1, 2);
        }

        assertThat(told.toString()).matches("\r\\[.*\r +\r");
    }

    @Test
    void elsewhereALineIsPrintedNowAndThen() {
        var bar = bar(false);
        after(Duration.ofSeconds(1));
        bar.reached(100, 1_000);
        after(Duration.ofSeconds(9));
        bar.reached(200, 1_000);
        after(Duration.ofSeconds(1));
        bar.reached(300, 1_000);

        assertThat(told.toString().lines())
                .containsExactly(
                        " 10 %  100 / 1,000  还需约 / left about 0:09",
                        " 30 %  300 / 1,000  还需约 / left about 0:25");
    }

    @Test
    void whatIsDoneWithinASecondSaysNothing() {
        try (var bar = bar(true)) {
            after(Duration.ofMillis(999));
            bar.reached(999, 1_000);
        }

        assertThat(told.toString()).isEmpty();
    }

    @Test
    void whatGrewMeanwhileIsNeverMoreThanDone() {
        var bar = bar(false);
        after(Duration.ofSeconds(5));
        bar.reached(1_100, 1_000);

        assertThat(told.toString()).startsWith("100 %  1,000 / 1,000");
    }

    private Bar bar(boolean terminal) {
        return new Bar(new PrintWriter(told), terminal, () -> now);
    }

    private void after(Duration time) {
        now += time.toNanos();
    }
}
