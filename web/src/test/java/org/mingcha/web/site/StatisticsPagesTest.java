package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingcha.command.due.CaseKind;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tally.Count;
import org.mingcha.query.statistics.DayTally;
import org.mingcha.query.statistics.FindTallies;
import org.springframework.http.HttpStatus;

class StatisticsPagesTest extends SiteTest {

    @Test
    void eachDayHasItsFiguresAndItsPlaceInTheLedger() {
        answers.to(FindTallies.class, _ -> List.of(tally()));

        assertThat(get("/statistics"))
                .contains("2026年11月22日", "东港区", "指令", "href=\"/log\"")
                .contains("未办结 1,204 件，其中逾期 2 件；举报人反映未整改 1 件")
                .contains("账本第 1120 条事件，统计了前 1118 条");
        assertThat(get("/en/statistics")).contains("1,204 open, of them 2 overdue");
    }

    @Test
    void daysWithoutFiguresAreSaidToHaveNone() {
        answers.to(FindTallies.class, _ -> List.of());

        assertThat(get("/statistics")).contains("这段时间没有统计");
    }

    @Test
    void aRangeThatIsNoneIsMarkedAndKept() {
        answers.to(FindTallies.class, _ -> List.of());

        assertThat(get("/statistics?from=2026-11-09&to=2026-11-01", HttpStatus.BAD_REQUEST))
                .contains("govuk-error-summary", "value=\"2026-11-09\"");
    }

    private static DayTally tally() {
        return new DayTally(
                LocalDate.parse("2026-11-22"),
                1120,
                1118,
                List.of(new Count(new DivisionCode("371102"), CaseKind.ORDER, 1204, 2, 1)));
    }
}
