package org.mingcha.command.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.due.CaseKind;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tally.TallyCommand.TakeTally;
import org.mingcha.command.tally.TallyEvent.TallyTaken;

class TallyTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final List<Count> COUNTS =
            List.of(new Count(new DivisionCode("371102"), CaseKind.TIP, 3, 1, 0));
    private static final TallyTaken TAKEN =
            new TallyTaken(TallyId.of(DAY), DAY, 120, COUNTS, CivilTime.endOf(DAY));

    private final Stage<Tally> tally = Stage.of(Tally.class);

    @Test
    void isTakenWhenItsDayHasEnded() {
        tally.at(CivilTime.endOf(DAY)).records(TakeTally.of(DAY, 120, COUNTS), TAKEN);
    }

    @Test
    void isNotTakenInTheLastMomentOfItsDay() {
        tally.at(Shanghai.lastMomentOf(DAY))
                .refuses(TakeTally.of(DAY, 120, COUNTS), TallyRule.DAY_NOT_OVER);
    }

    @Test
    void isDatedAtTheEndOfItsDayHoweverLateItIsTaken() {
        tally.at("2026-12-24T08:00").records(TakeTally.of(DAY, 120, COUNTS), TAKEN);
    }

    @Test
    void isTakenOnceWhateverTheSecondCounted() {
        tally.after(List.of(TAKEN))
                .at("2026-11-25T00:01")
                .recordsNothing(TakeTally.of(DAY, 121, List.of()));
    }

    @Test
    void isOfNoOtherDayThanItsIdSays() {
        tally.at("2026-12-24T08:00")
                .refuses(
                        new TakeTally(TallyId.of(DAY), DAY.plusDays(1), 120, COUNTS),
                        TallyRule.OTHER_DAY);
    }

    @Test
    void aDayHasOneTallyAndOtherDaysHaveOthers() {
        assertThat(TallyId.of(DAY)).isEqualTo(TallyId.of(LocalDate.parse("2026-11-24")));
        assertThat(TallyId.of(DAY)).isNotEqualTo(TallyId.of(DAY.plusDays(1)));
    }

    @Test
    void noMoreAreOverdueThanAreOpen() {
        var division = new DivisionCode("371102");
        assertThat(new Count(division, CaseKind.TIP, 1, 1, 0).overdue()).isEqualTo(1);
        assertThatThrownBy(() -> new Count(division, CaseKind.TIP, 0, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
