package org.mingcha.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.Cast.COUNTY;
import static org.mingcha.query.Cast.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingcha.command.due.CaseKind;
import org.mingcha.command.tally.Count;

/** What every store of tallies promises. */
public abstract class DayTalliesContract {

    protected abstract DayTallies tallies();

    @Test
    protected void theyComeByDayWithBothEndsIncluded() {
        List.of(4, 1, 3, 2, 12).forEach(n -> tallies().put(tally(n)));

        assertThat(tallies().find(new FindTallies(day(2), day(4))))
                .containsExactly(tally(2), tally(3), tally(4));
        assertThat(tallies().find(new FindTallies(day(5), day(11)))).isEmpty();
        assertThat(tallies().find(new FindTallies(day(12), day(12)))).containsExactly(tally(12));
    }

    @Test
    protected void puttingTwiceChangesNothing() {
        tallies().put(tally(1));
        tallies().put(tally(1));

        assertThat(tallies().find(new FindTallies(day(1), day(1)))).containsExactly(tally(1));
    }

    @Test
    protected void aRangeThatEndsBeforeItBeginsHasNone() {
        tallies().put(tally(1));

        assertThat(tallies().find(new FindTallies(day(2), day(1)))).isEmpty();
    }

    @Test
    protected void nothingIsLeftAfterClearing() {
        tallies().put(tally(1));
        tallies().clear();

        assertThat(tallies().find(new FindTallies(day(1), day(1)))).isEmpty();
    }

    private static DayTally tally(int day) {
        return new DayTally(
                day(day), 100 + day, 90, List.of(new Count(COUNTY, CaseKind.TIP, day, 1, 0)));
    }
}
