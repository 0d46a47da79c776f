package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.command.tipoff.TipRule;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.mingcha.query.deadlines.FindDueDates;
import org.mingcha.query.worklist.CountWork;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkOrder;
import org.mingcha.query.worklist.WorkPage;
import org.mingcha.web.work.SavedFilters.SavedFilter;
import org.springframework.http.HttpStatus;

class DeskPagesTest extends SiteTest {

    @Test
    void theWorklistMarksWhatIsOverdue() {
        signedInAs(Staff.INTAKE);
        aTipIsListed("REGISTERED");

        assertThat(get("/desk/worklist"))
                .contains("日照市及以下", "371102-20261120-0123AB", "某某化工厂", "已登记，等待受理")
                .contains("govuk-tag--red", "紧急", "officer1", "page=kMjAyNi0xMS0yMA.5");
        assertThat(get("/en/desk/worklist")).contains("Worklist", "Overdue");
    }

    @Test
    void eachTabAsksForItsOwnCases() {
        signedInAs(Staff.OFFICER);
        answers.to(
                FindWork.class,
                asked -> {
                    assertThat(asked.subject()).isEqualTo(Subject.HAZARD);
                    return Samples.work(asked.subject(), Samples.HAZARD.value(), "CURING");
                });

        assertThat(get("/desk/worklist?tab=hazards"))
                .contains("/desk/hazards/" + Samples.HAZARD, "治理中", "登记隐患");
    }

    @Test
    void filtersAreKeptAndAskedFor() {
        signedInAs(Staff.OFFICER);
        answers.to(
                FindWork.class,
                asked -> {
                    assertThat(asked.within()).isEqualTo(Samples.DONGGANG);
                    assertThat(asked.owner()).isEqualTo(Optional.of(Staff.OFFICER.id()));
                    assertThat(asked.overdue()).contains(true);
                    return Samples.work(asked.subject(), Samples.TIP.value(), "VERIFYING");
                });

        assertThat(get("/desk/worklist?division=371102&mine=true&overdue=true&unit=化工&status="))
                .contains("value=\"化工\"", "<option value=\"MINE\" selected=\"selected\">")
                .contains("mine=true&amp;overdue=true&amp;unit=%E5%8C%96%E5%B7%A5&amp;order=UNIT");
    }

    @Test
    void aFilterThatIsNoneIsMarkedAndKept() {
        signedInAs(Staff.OFFICER);

        assertThat(get("/desk/worklist?status=NONSENSE&unit=x", HttpStatus.BAD_REQUEST))
                .contains("govuk-error-summary", "value=\"x\"");
    }

    @Test
    void theListIsInTheOrderOfItsDatesUntilAnotherIsChosen() {
        signedInAs(Staff.OFFICER);
        var orders = new ArrayList<WorkOrder>();
        answers.to(
                FindWork.class,
                asked -> {
                    orders.add(asked.order());
                    return Samples.work(asked.subject(), Samples.TIP.value(), "VERIFYING");
                });

        assertThat(get("/desk/worklist")).contains("aria-sort=\"ascending\"", "order=NEWEST");
        assertThat(get("/desk/worklist?order=NEWEST"))
                .contains("aria-sort=\"descending\"", "order=OLDEST");
        assertThat(orders).containsExactly(WorkOrder.DUE, WorkOrder.NEWEST);
    }

    @Test
    void anotherPageGoesOnWhereTheOneBeforeEnded() {
        signedInAs(Staff.OFFICER);
        var asked = new ArrayList<FindWork>();
        answers.to(
                FindWork.class,
                question -> {
                    asked.add(question);
                    return Samples.work(question.subject(), Samples.TIP.value(), "VERIFYING");
                });

        assertThat(get("/desk/worklist?page=kMjAyNi0xMS0yMA.5")).contains("回到第一页");
        assertThat(asked)
                .singleElement()
                .returns(Optional.of("2026-11-20"), FindWork::beyond)
                .returns(OptionalLong.of(5), FindWork::before);
    }

    @Test
    void theDeskBeginsWithWhatWaits() {
        signedInAs(Staff.HEAD);
        answers.to(
                FindWork.class,
                asked ->
                        asked.subject() == Subject.TIP
                                ? Samples.work(asked.subject(), Samples.TIP.value(), "VERIFYING")
                                : new WorkPage(List.of(), OptionalLong.empty()));
        answers.to(CountWork.class, _ -> 12L);

        assertThat(get("/desk"))
                .contains("今天是2026年11月23日", "由我承办（12）", "退回重办（12）", "等我签批（12）")
                .contains("tab=tips&amp;pile=SIGNATURE", "举报 12 件", "某某化工厂");
        assertThat(get("/en/desk")).contains("For my signature (12)", "Tip-offs (12)");
    }

    @Test
    void whereNothingWaitsTheDeskSaysSo() {
        signedInAs(Staff.OFFICER);

        assertThat(get("/desk")).contains("现在没有等您处理的事项").doesNotContain("待受理、待派人");
    }

    @Test
    void anAddressOfTheListThatTheDeskOnceWasLeadsOn() {
        signedInAs(Staff.OFFICER);

        assertThat(leads("/desk?tab=hazards&unit=厂"))
                .isEqualTo("/desk/worklist?tab=hazards&unit=%E5%8E%82");
    }

    @Test
    void whatWaitsForASignatureIsByRole() {
        signedInAs(Staff.HEAD);
        var states = new ArrayList<Set<String>>();
        answers.to(
                FindWork.class,
                asked -> {
                    states.add(asked.narrowing().statuses());
                    return new WorkPage(List.of(), OptionalLong.empty());
                });

        get("/desk/worklist?tab=tips&pile=SIGNATURE");
        get("/desk/worklist?tab=orders&pile=SIGNATURE");
        get("/desk/worklist?tab=rewards&pile=SIGNATURE");
        assertThat(states.get(0)).contains("SUBSTANTIATED").doesNotContain("VERIFYING");
        assertThat(states.get(1)).containsExactly("EXTENSION_ASKED");
        assertThat(states.get(2)).contains("CALCULATED").doesNotContain("CLAIMED");
    }

    @Test
    void severalTipsAreGivenToTheSameOfficersEachByItself() {
        tipsAre(TipState.ACCEPTED);
        signedInAs(Staff.HEAD);

        assertThat(get("/desk/worklist/assign?tip=" + Samples.TIP + "&tip=nonsense"))
                .contains("共 1 件", "value=\"officer1\"", Samples.NUMBER.value());
        assertThat(assigned("officers", "officer1", "officers", "officer2"))
                .contains("已办成 1 件，共 1 件", "已交办");
        assertThat(outbox.sent).singleElement().isInstanceOf(AssignVerification.class);
    }

    @Test
    void whatIsRefusedOfOneIsSaidInItsOwnSentence() {
        tipsAre(TipState.ACCEPTED);
        signedInAs(Staff.HEAD);
        outbox.refuse(TipRule.TOO_FEW_OFFICERS);

        assertThat(assigned("officers", "officer1"))
                .contains("已办成 0 件，共 1 件", "至少须有两名不同的人员")
                .contains("/desk/worklist/assign?tip=" + Samples.TIP);
    }

    @Test
    void whatMovedMeanwhileIsLeftToBeLookedAt() {
        tipsAre(TipState.ACCEPTED);
        signedInAs(Staff.HEAD);
        outbox.move();

        assertThat(assigned("officers", "officer1", "officers", "officer2"))
                .contains("已办成 0 件", "本案有新的进展");
    }

    @Test
    void whoeverHasOneAlreadyIsNotGivenItTwice() {
        tipsAre(TipState.VERIFYING);
        signedInAs(Staff.HEAD);

        assertThat(assigned("officers", "officer1", "officers", "officer2")).contains("没有重复交办");
        assertThat(outbox.sent).isEmpty();
    }

    @Test
    void withoutOfficersTheFormComesBack() {
        tipsAre(TipState.ACCEPTED);
        signedInAs(Staff.HEAD);

        assertThat(
                        post(
                                "/desk/worklist/assign",
                                HttpStatus.BAD_REQUEST,
                                "tip",
                                Samples.TIP.value()))
                .contains("id=\"officers-error\"", Samples.NUMBER.value());
    }

    @Test
    void onlyThoseWhoAssignAreOfferedIt() {
        aTipIsListed("ACCEPTED");
        signedInAs(Staff.HEAD);
        assertThat(get("/desk/worklist")).contains("批量交办所选", "name=\"tip\"");

        signedInAs(Staff.OFFICER);
        assertThat(get("/desk/worklist")).doesNotContain("批量交办所选", "name=\"tip\"");
    }

    @Test
    void whereNothingWaitsForItNobodyIsOfferedIt() {
        aTipIsListed("REGISTERED");
        signedInAs(Staff.HEAD);
        assertThat(get("/desk/worklist")).doesNotContain("批量交办所选", "name=\"tip\"");
    }

    private void aTipIsListed(String state) {
        answers.to(
                FindWork.class, asked -> Samples.work(asked.subject(), Samples.TIP.value(), state));
    }

    private void tipsAre(TipState state) {
        var found = Samples.entry("TipAccepted", "officers", "officer1");
        answers.to(FindTipCase.class, _ -> Optional.of(Samples.tip(state, found)));
    }

    private String assigned(String... officers) {
        var fields = new ArrayList<>(List.of("tip", Samples.TIP.value()));
        fields.addAll(List.of(officers));
        return post("/desk/worklist/assign", HttpStatus.OK, fields.toArray(String[]::new));
    }

    @Test
    void aFilterIsSavedUnderANameAndForgottenAgain() {
        signedInAs(Staff.OFFICER);
        String[] filter = {"_name", "东港的", "tab", "orders", "division", "371102", "unit", ""};

        assertThat(redirect("/desk/worklist/filters", filter))
                .contains("/desk/worklist?", "division=371102", "told=saved");
        assertThat(get("/desk/worklist?told=saved"))
                .contains("已保存", "东港的", "tab=orders&amp;division");
        assertThat(get("/desk")).contains("东港的");

        redirect("/desk/worklist/filters/remove", "_name", "东港的");
        assertThat(get("/desk/worklist")).doesNotContain("东港的");
    }

    @Test
    void whatHasNoNameOrIsNoFilterIsNotSaved() {
        signedInAs(Staff.OFFICER);

        assertThat(redirect("/desk/worklist/filters", "_name", " ", "tab", "tips"))
                .contains("told=unnamed");
        assertThat(redirect("/desk/worklist/filters", "_name", "x", "order", "SIDEWAYS"))
                .contains("told=unnamed");
        assertThat(get("/desk/worklist?told=unnamed")).contains("没有保存");
    }

    @Test
    void onlySoManyAreKept() {
        signedInAs(Staff.OFFICER);
        for (int i = 0; i < SavedFilter.MOST; i++) {
            assertThat(redirect("/desk/worklist/filters", "_name", "f" + i)).contains("told=saved");
        }
        assertThat(redirect("/desk/worklist/filters", "_name", "f0")).contains("told=saved");
        assertThat(redirect("/desk/worklist/filters", "_name", "more")).contains("told=full");
        for (int i = 0; i < SavedFilter.MOST; i++) {
            redirect("/desk/worklist/filters/remove", "_name", "f" + i);
        }
    }

    @Test
    void deadlinesTellHowTheyWereCounted() {
        signedInAs(Staff.HEAD);
        answers.to(FindDueDates.class, _ -> Samples.due());

        assertThat(get("/desk/deadlines"))
                .contains("受理", "2026年11月27日", "page=next")
                .contains("已上报负责人", "期限登记表“受理”第 1 版", "2026年11月20日 次日起算 5个工作日")
                .contains("2026年11月21日（周末）", "2026年11月22日（周末）");
    }

    @Test
    void whoWorksOnNoCasesSeesNone() {
        signedInAs(Staff.AUDITOR);

        assertThat(get("/desk/deadlines", HttpStatus.FORBIDDEN)).contains("不能这样做");
    }

    @Test
    void onlyAnAuditorIsOfferedTheAudit() {
        signedInAs(Staff.INTAKE);
        aTipIsListed("REGISTERED");
        assertThat(get("/desk/worklist")).doesNotContain("href=\"/audit\"");

        signedInAs(Staff.AUDITOR);
        assertThat(get("/audit")).contains("href=\"/audit\"");
    }

    @Test
    void headsAreToldThatFollowUpsAreStuckAndOthersAreNot() {
        stuck.count = 3;
        signedInAs(Staff.HEAD);
        assertThat(get("/desk")).contains("有 3 项", "重试");
        assertThat(get("/en/desk")).contains("3 follow-ups");

        signedInAs(Staff.INTAKE);
        assertThat(get("/desk")).doesNotContain("有 3 项");
    }

    @Test
    void nobodyIsToldOfFollowUpsWhileNoneIsStuck() {
        signedInAs(Staff.HEAD);
        assertThat(get("/desk")).doesNotContain("重试");
    }

    @Test
    void aFailedSignInIsSaidToHaveFailed() {
        assertThat(get("/desk/sign-in")).doesNotContain("govuk-error-summary");
        assertThat(get("/desk/sign-in?failed")).contains("用户名或密码不正确");
        assertThat(get("/en/desk/sign-in?failed")).contains("action=\"/en/desk/sign-in\"");
    }
}
