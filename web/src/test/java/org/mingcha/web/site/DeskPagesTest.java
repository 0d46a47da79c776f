package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.query.deadlines.FindDueDates;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.Subject;
import org.springframework.http.HttpStatus;

class DeskPagesTest extends SiteTest {

    @Test
    void theWorklistMarksWhatIsOverdue() {
        signedInAs(Staff.INTAKE);
        answers.to(
                FindWork.class,
                asked -> Samples.work(asked.subject(), Samples.TIP.value(), "REGISTERED"));

        assertThat(get("/desk"))
                .contains("日照市及以下", "371102-20261120-0123AB", "某某化工厂", "已登记，等待受理")
                .contains("govuk-tag--red", "紧急", "officer1", "page=b5");
        assertThat(get("/en/desk")).contains("Worklist", "Overdue");
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

        assertThat(get("/desk?tab=hazards"))
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

        assertThat(get("/desk?division=371102&mine=true&overdue=true&unit=化工&status="))
                .contains("value=\"化工\"", "checked=\"checked\"");
    }

    @Test
    void aFilterThatIsNoneIsMarkedAndKept() {
        signedInAs(Staff.OFFICER);

        assertThat(get("/desk?status=NONSENSE&unit=x", HttpStatus.BAD_REQUEST))
                .contains("govuk-error-summary", "value=\"x\"");
    }

    @Test
    void deadlinesTellHowTheyWereCounted() {
        signedInAs(Staff.HEAD);
        answers.to(FindDueDates.class, _ -> Samples.due());

        assertThat(get("/desk/deadlines"))
                .contains("受理", "2026年11月27日", "page=next")
                .contains("已上报负责人", "期限登记表 T1 第 1 版", "2026年11月20日 次日起算 5个工作日")
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
        answers.to(
                FindWork.class,
                asked -> Samples.work(asked.subject(), Samples.TIP.value(), "REGISTERED"));
        assertThat(get("/desk")).doesNotContain("href=\"/audit\"");

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
