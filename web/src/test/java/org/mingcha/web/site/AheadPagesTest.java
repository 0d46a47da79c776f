package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.law.DeadlineRegistry;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderState;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.casefile.FindCase.FindHazardCase;
import org.mingcha.query.casefile.FindCase.FindOrderCase;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.mingcha.query.deadlines.DueDate;
import org.mingcha.query.deadlines.FindOpenDates;
import org.mingcha.query.worklist.FindWorkItem;
import org.mingcha.query.worklist.Subject;
import org.springframework.http.HttpStatus;

/**
 * What is said before an act. That streams then count the same dates is held by the tests of all
 * acts in the room of commands.
 */
class AheadPagesTest extends SiteTest {

    private static final String TIP = "/desk/tips/" + Samples.TIP;

    @BeforeEach
    void cases() {
        tipIs(TipState.REGISTERED);
        answers.to(FindHazardCase.class, _ -> Optional.of(Samples.hazard(HazardState.CURING)));
        answers.to(FindOrderCase.class, _ -> Optional.of(Samples.order(OrderState.SERVED)));
    }

    private void tipIs(TipState state) {
        answers.to(FindTipCase.class, _ -> Optional.of(Samples.tip(state)));
    }

    private void running(RowId row, LocalDate from) {
        var deadline = DeadlineRegistry.published().open(row, from);
        var date =
                new DueDate(
                        Samples.TIP + "/" + row,
                        Samples.TIP.value(),
                        Samples.UNIT,
                        Samples.DONGGANG,
                        deadline,
                        false,
                        Optional.empty());
        answers.to(FindOpenDates.class, _ -> List.of(date));
    }

    @Test
    void acceptingStartsTheVerificationAndOfUrgentOnesMoreThanThat() {
        signedInAs(Staff.INTAKE);

        assertThat(get("/desk/acts/accept-tip?on=" + Samples.TIP))
                .contains("核查办结：最迟 2027年1月22日", "60个自然日，规则 T3", "计满于 2027年1月22日")
                .contains("最迟 2026年11月23日", "仅限紧急举报 · 当日，规则 T8");
        assertThat(get("/en/desk/acts/accept-tip?on=" + Samples.TIP))
                .contains("by 22 January 2027", "60 days, rule T3", "if the tip-off is urgent");
    }

    @Test
    void extensionIsCountedFromTheDateThatRunsAndAsMuchAsMayBeUntilItIsSaid() {
        signedInAs(Staff.HEAD);
        tipIs(TipState.VERIFYING);
        running(RowId.T3, LocalDate.of(2026, 11, 2));

        assertThat(get("/desk/acts/extend-verification?on=" + Samples.TIP))
                .contains("最迟 2027年2月1日", "延长最多日数的");
    }

    @Test
    void dateOfAnOrderIsTheOneThatIsTyped() {
        signedInAs(Staff.OFFICER);
        String form = "/desk/acts/issue-order?on=" + Samples.HAZARD;

        assertThat(get(form)).contains("到您在下面填写的日期 24 时为止").doesNotContain("复查：2");
        assertThat(
                        post(
                                "/desk/acts/issue-order",
                                HttpStatus.BAD_REQUEST,
                                "_on",
                                Samples.HAZARD.value(),
                                "hazard",
                                Samples.HAZARD.value(),
                                "dueOn",
                                "2026-12-10"))
                .contains("整改：最迟 2026年12月10日", "复查：最迟 2026年12月21日");
    }

    @Test
    void reportOfRectificationStartsTheReInspection() {
        signedInAs(Staff.OFFICER);

        assertThat(get("/desk/acts/report-rectified?on=" + Samples.ORDER))
                .contains("复查：最迟 2026年12月3日", "10个自然日，规则 O1");
    }

    @Test
    void actThatSetsNoDateSaysNothing() {
        signedInAs(Staff.INTAKE);

        assertThat(get("/desk/acts/write-to-reporter?on=" + Samples.TIP))
                .doesNotContain("id=\"begins\"");
    }

    @Test
    void afterAnActThePageSaysWhatRunsUntilWhen() {
        signedInAs(Staff.INTAKE);
        tipIs(TipState.ACCEPTED);
        running(RowId.T3, Site.TODAY);

        assertThat(get(TIP + "?done=accept-tip")).contains("现在的期限：", "核查办结：最迟 2027年1月22日");
    }

    @Test
    void nextStepIsTheDesksUntilItIsGivenToSomebody() {
        signedInAs(Staff.INTAKE);
        running(RowId.T1, Site.TODAY);

        assertThat(get(TIP)).contains("接办（东港区）", "轮到您", "最迟 2026年11月30日");

        signedInAs(Staff.OFFICER);
        assertThat(get(TIP)).contains("接办（东港区）").doesNotContain("轮到您");
    }

    @Test
    void nextStepNamesThoseWhoHaveIt() {
        signedInAs(Staff.OFFICER);
        tipIs(TipState.VERIFYING);
        running(RowId.T3, LocalDate.of(2026, 9, 1));
        answers.to(
                FindWorkItem.class,
                _ ->
                        Optional.of(
                                Samples.work(Subject.TIP, Samples.TIP.value(), "VERIFYING")
                                        .items()
                                        .getFirst()));

        assertThat(get(TIP))
                .contains("<span>officer1</span>", "最迟 2026年11月2日", "已逾期")
                .doesNotContain("<strong>签收移送</strong>", "<strong>交办核查</strong>");
    }
}
