package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.due.CaseKind;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tally.Count;
import org.mingcha.query.statistics.DayTally;
import org.mingcha.query.statistics.FindTallies;
import org.springframework.http.HttpStatus;

class StatisticsPagesTest extends SiteTest {

    private static final LocalDate LAST = LocalDate.parse("2026-11-22");

    @Test
    void theLastDayStandsFirstAndEachDayHasItsPlaceInTheLedger() {
        answers.to(FindTallies.class, _ -> List.of(tally(LAST)));

        assertThat(get("/statistics"))
                .contains("山东省，截至 2026年11月22日 24 时", "指令", "href=\"/log\"")
                .contains("<dd>1,204</dd>", ">1120<", ">1118<");
        assertThat(get("/en/statistics")).contains("at the end of 22 November 2026", "1,204");
    }

    @Test
    void ofTheProvinceCitiesAreToldAndOfACityItsCounties() {
        answers.to(FindTallies.class, _ -> List.of(tally(LAST)));

        assertThat(divisionsIn(get("/statistics"))).contains("日照市").doesNotContain("东港区");
        assertThat(divisionsIn(get("/statistics?division=371100"))).contains("东港区");
    }

    @Test
    void aDivisionIsChosenByItsName() {
        answers.to(FindTallies.class, _ -> List.of());

        assertThat(get("/statistics?division=371102"))
                .contains("<option value=\"371102\" selected=\"selected\">东港区</option>")
                .contains("<optgroup label=\"日照市\">");
    }

    @Test
    void theDaysAreDrawnWithoutAnyScript() {
        answers.to(
                FindTallies.class,
                _ -> IntStream.range(0, 3).mapToObj(i -> tally(LAST.minusDays(2L - i))).toList());

        assertThat(get("/statistics"))
                .contains("d=\"M0.0 79.6h0L")
                .doesNotContain("echarts", "figures.js");
    }

    @Test
    void aPeriodOfDaysIsOneStepAway() {
        answers.to(FindTallies.class, _ -> List.of());

        assertThat(get("/statistics?from=2026-11-16&to=2026-11-22"))
                .contains("from=2026-10-24&amp;to=2026-11-22\">最近 30 天")
                .contains("aria-current=\"true\">最近 7 天");
    }

    @Test
    void thePeriodThatIsMeantIsShown() {
        answers.to(FindTallies.class, _ -> List.of());

        assertThat(get("/statistics")).contains("value=\"2026-10-24\"", "value=\"2026-11-22\"");
    }

    @Test
    void everyFigureIsExplained() {
        answers.to(FindTallies.class, _ -> List.of());

        assertThat(get("/statistics")).contains("这段时间没有统计", "至少有一个法定期限已过");
    }

    @Test
    void aRangeThatIsNoneIsMarkedAndKept() {
        answers.to(FindTallies.class, _ -> List.of());

        assertThat(get("/statistics?from=2026-11-09&to=2026-11-01", HttpStatus.BAD_REQUEST))
                .contains("govuk-error-summary", "value=\"2026-11-09\"", "id=\"to-error\"");
    }

    @Test
    void lookingNeedsNoCookie() {
        answers.to(FindTallies.class, _ -> List.of());

        assertThat(get("/statistics")).doesNotContain("_csrf");
    }

    @Test
    void officialsAreToldTipOffsByCountyAndShownCharts() {
        answers.to(FindTallies.class, _ -> List.of(tally(LAST)));
        signedInAs(Staff.OFFICER);

        assertThat(get("/desk/figures"))
                .contains("日照市，截至", "data-chart=\"lines\"", "figures.js", "id=\"figures-days\"");
        assertThat(divisionsIn(get("/desk/figures"))).contains("岚山区");
    }

    @Test
    void officialsAreToldNothingOfOtherDivisions() {
        answers.to(FindTallies.class, _ -> List.of(tally(LAST)));
        signedInAs(Staff.OFFICER);

        assertThat(get("/desk/figures?division=370200", HttpStatus.BAD_REQUEST))
                .contains("id=\"division-error\"")
                .doesNotContain("青岛市");
    }

    private static String divisionsIn(String page) {
        return page.replaceAll("(?s).*id=\"figures-divisions\"(.*?)</table>.*", "$1");
    }

    private static DayTally tally(LocalDate on) {
        return new DayTally(
                on,
                1120,
                1118,
                List.of(
                        new Count(new DivisionCode("371102"), CaseKind.ORDER, 1200, 2, 1),
                        new Count(new DivisionCode("371103"), CaseKind.TIP, 4, 0, 0)));
    }
}
