package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.account.AccountCommand.HandOverWork;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.AccountRule;
import org.mingcha.command.party.Officer;
import org.mingcha.query.officials.FindOfficial;
import org.mingcha.query.officials.FindOfficials;
import org.mingcha.query.officials.Official;
import org.mingcha.query.worklist.CountOpenOf;
import org.mingcha.query.worklist.CountWork;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.WorkPage;
import org.springframework.http.HttpStatus;

class HandOverPagesTest extends SiteTest {

    private static final String LEAVING = "/desk/people/officer1";
    private static final WorkPage NOTHING = new WorkPage(List.of(), OptionalLong.empty());

    @BeforeEach
    void workOfOneOfficer() {
        var all =
                List.of(
                        official(Staff.ADMIN),
                        official(Staff.QINGDAO),
                        official(Staff.HEAD),
                        official(Staff.OFFICER));
        answers.to(FindOfficials.class, _ -> all);
        answers.to(
                FindOfficial.class,
                asked ->
                        all.stream()
                                .filter(one -> one.officer().equals(asked.officer()))
                                .findFirst());
        answers.to(CountOpenOf.class, asked -> asked.owner().equals(Staff.OFFICER.id()) ? 2L : 0L);
        answers.to(CountWork.class, asked -> (long) items(asked.of()).items().size());
        answers.to(FindWork.class, HandOverPagesTest::items);
        signedInAs(Staff.HEAD);
    }

    private static WorkPage items(FindWork asked) {
        if (!asked.owner().equals(Optional.of(Staff.OFFICER.id()))) {
            return NOTHING;
        }
        return switch (asked.subject()) {
            case TIP -> Samples.work(asked.subject(), Samples.TIP.value(), "VERIFYING");
            case HAZARD -> Samples.work(asked.subject(), Samples.HAZARD.value(), "CURING");
            case ORDER, EXPOSURE, REWARD, RETALIATION -> NOTHING;
        };
    }

    @Test
    void headSeesWhoOfTheirDivisionHasHowMuch() {
        assertThat(get("/desk/people"))
                .contains("日照市及以下", "officer1", "<strong>2</strong>", LEAVING)
                .doesNotContain("city2", "/desk/people/head\"");
        assertThat(get("/en/desk/people")).contains("People and their open cases");
    }

    @Test
    void formSaysWhatMovesToWhomItMayAndWhatHappensThen() {
        assertThat(get(LEAVING))
                .contains("某某化工厂", "/desk/hazards/" + Samples.HAZARD, "治理中")
                .contains("value=\"officer2\"", "value=\"head\"")
                .doesNotContain("value=\"officer1\"", "value=\"city2\"", "value=\"intake\"")
                .contains("举报不随之移交：officer1 不再是核查人员", "各项期限照常计算", "移交 2 件");
    }

    @Test
    void workIsHandedOverAndTipOffsAreToBeAssignedAnew() {
        assertThat(post(LEAVING, HttpStatus.OK, "successor", "officer2"))
                .contains("officer1 的工作已移交给 officer2", "需要重新交办核查的举报（1）")
                .contains("/desk/worklist/assign?tip=" + Samples.TIP, "现由 officer2 承办");
        assertThat(outbox.sent)
                .containsExactly(
                        new HandOverWork(
                                new AccountId("officer1"), Staff.OFFICER_2.id(), Staff.HEAD));
    }

    @Test
    void whoeverChoosesNobodyIsAskedAgain() {
        assertThat(post(LEAVING, HttpStatus.BAD_REQUEST))
                .contains("id=\"successor-error\"", "由谁接手");
        assertThat(outbox.sent).isEmpty();
    }

    @Test
    void refusalIsSaidInItsSentenceAndNothingElse() {
        outbox.refuse(AccountRule.NO_SUCCESSOR);

        assertThat(post(LEAVING, HttpStatus.BAD_REQUEST, "successor", "officer2"))
                .contains("value=\"officer2\"", "govuk-error-summary")
                .doesNotContain("已移交给");
    }

    @Test
    void whoHasNothingHasNothingToHandOver() {
        assertThat(get("/desk/people/head")).contains("不需要移交").doesNotContain("successor");
    }

    @Test
    void headOfAnotherDivisionFindsNobody() {
        signedInAs(Staff.QINGDAO);
        assertThat(get("/desk/people")).doesNotContain("officer1");
        get(LEAVING, HttpStatus.NOT_FOUND);
    }

    @Test
    void nobodyButAHeadIsLetIn() {
        for (var other : List.of(Staff.INTAKE, Staff.OFFICER, Staff.ADMIN, Staff.AUDITOR)) {
            signedInAs(other);
            get("/desk/people", HttpStatus.FORBIDDEN);
            get(LEAVING, HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void administratorWhoIsRefusedReadsWhichHeadMayDoIt() {
        signedInAs(Staff.ADMIN);
        outbox.refuse(AccountRule.HAS_OPEN_WORK);

        assertThat(
                        post(
                                "/desk/accounts/officer1/disable-account",
                                HttpStatus.BAD_REQUEST,
                                "leaving",
                                "LEFT_OFFICE"))
                .contains("该账号名下还有未办结的案件", "可以移交其工作的负责人：head");
    }

    private static Official official(Officer one) {
        return new Official(
                one.id(),
                true,
                List.copyOf(one.roles()),
                one.division(),
                Optional.empty(),
                Optional.empty(),
                Site.NOW,
                true,
                true,
                1);
    }
}
