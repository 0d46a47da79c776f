package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.exposure.ExposureState;
import org.mingcha.command.hazard.HazardCommand.RegisterHazard;
import org.mingcha.command.hazard.HazardRule;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.order.OrderCommand.IssueOrder;
import org.mingcha.command.order.OrderState;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.retaliation.RetaliationState;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.tipoff.IdentityEvent.IdentityErased;
import org.mingcha.command.tipoff.OriginalEvent.OriginalOpeningAsked;
import org.mingcha.command.tipoff.OriginalEvent.OriginalUnsealed;
import org.mingcha.command.tipoff.TipOffCommand.AcceptTip;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveIdentity;
import org.mingcha.command.tipoff.TipRule;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.casefile.FindCase.FindExposureCase;
import org.mingcha.query.casefile.FindCase.FindHazardCase;
import org.mingcha.query.casefile.FindCase.FindOrderCase;
import org.mingcha.query.casefile.FindCase.FindRetaliationCase;
import org.mingcha.query.casefile.FindCase.FindRewardCase;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.mingcha.query.deadlines.FindOpenDates;
import org.mingcha.web.act.OfficialActs;
import org.springframework.http.HttpStatus;

class CasePagesTest extends SiteTest {

    private static final String TIP = "/desk/tips/" + Samples.TIP;

    @BeforeEach
    void oneOfEach() {
        tipIs(TipState.REGISTERED);
        answers.to(FindHazardCase.class, _ -> Optional.of(Samples.hazard(HazardState.CURING)));
        answers.to(FindOrderCase.class, _ -> Optional.of(Samples.order(OrderState.SERVED)));
        answers.to(
                FindExposureCase.class, _ -> Optional.of(Samples.exposure(ExposureState.DRAFTED)));
        answers.to(FindRewardCase.class, _ -> Optional.of(RewardSamples.parked()));
        answers.to(
                FindRetaliationCase.class,
                _ ->
                        Optional.of(
                                RetaliationSamples.retaliation(
                                        RetaliationState.OPENED, Samples.DONGGANG)));
    }

    private void tipIs(TipState state) {
        var found = Samples.entry("TipSubstantiated", "officers", "officer1");
        answers.to(FindTipCase.class, _ -> Optional.of(Samples.tip(state, found)));
    }

    @Test
    void aTipShowsItsTextsCourseLinksAndDueDate() {
        signedInAs(Staff.INTAKE);

        assertThat(get(TIP))
                .contains("371102-20261120-0123AB", "院内违规存放危险化学品", "东港区", "危险化学品")
                .contains("确有危险化学品", "officer1", "2026年11月23日 10:00")
                .contains("/desk/hazards/" + Samples.HAZARD, "已逾期");
    }

    @Test
    void filesAreShownAsCopiesAndSmallPictures() {
        signedInAs(Staff.INTAKE);
        answers.to(FindTipCase.class, _ -> Optional.of(Samples.tipWith(Samples.PHOTO)));
        String way = TIP + "/evidence/" + Samples.PHOTO.id();

        assertThat(get(TIP))
                .contains(
                        "1. JPEG 照片，不超过 4 MB",
                        "src=\"" + way + "/preview\"",
                        "href=\"" + way + "\"")
                .doesNotContain("open-original");
    }

    @Test
    void ofAFileWithoutCopyThePageSaysSo() {
        signedInAs(Staff.INTAKE);
        answers.to(FindTipCase.class, _ -> Optional.of(Samples.tipWith(Samples.FILM)));

        assertThat(get(TIP)).contains("没有副本；原件密封保存").doesNotContain("/preview");
        assertThat(get("/en" + TIP)).contains("cannot be cleaned");
    }

    @Test
    void custodiansAreOfferedOriginalsAndNothingElse() {
        signedInAs(Staff.CUSTODIAN);
        answers.to(FindTipCase.class, _ -> Optional.of(Samples.tipWith(Samples.PHOTO)));
        String file = Samples.PHOTO.id().value();

        assertThat(get(TIP))
                .contains("open-original?on=" + Samples.TIP + "&amp;evidence=" + file)
                .doesNotContain("/preview", "下载副本", "院内违规存放");
        assertThat(get("/desk/acts/open-original?on=" + Samples.TIP + "&evidence=" + file))
                .contains("value=\"" + file + "\"", "须由另一名保管人同意");
    }

    @Test
    void anOriginalThatTwoOpenedIsReceivedByWhoeverAsked() {
        var by = Staff.CUSTODIAN.id();
        var another = new OfficerId("custodian2");
        var file = Samples.PHOTO.id();
        var asked =
                new OriginalOpeningAsked(Samples.TIP, by, Site.NOW, file, OpenVault.closed("看"));
        var opened = new OriginalUnsealed(Samples.TIP, another, Site.NOW, file, by);
        signedInAs(Staff.CUSTODIAN);
        answers.to(FindTipCase.class, _ -> Optional.of(Samples.tipWith(Samples.PHOTO, asked)));
        assertThat(get(TIP)).contains("正待申请人领取").doesNotContain("/original\"");
        answers.to(
                FindTipCase.class, _ -> Optional.of(Samples.tipWith(Samples.PHOTO, asked, opened)));
        assertThat(get(TIP)).contains("action=\"" + TIP + "/evidence/" + file + "/original\"");
    }

    @Test
    void whoReportedIsShownToTheCustodianAndIsInTheLedgerFirst() {
        signedInAs(Staff.CUSTODIAN);
        assertThat(post(TIP + "/identity", HttpStatus.OK))
                .contains("王某某", "13800000000", "只显示这一次", "知情人");
        assertThat(outbox.sent).containsExactly(new ReceiveIdentity(Samples.TIP, Staff.CUSTODIAN));
    }

    @Test
    void whatTwoHaveNotOpenedIsNotShown() {
        signedInAs(Staff.CUSTODIAN);
        outbox.refuse(TipRule.IDENTITY_NOT_OPENED);
        assertThat(post(TIP + "/identity", HttpStatus.UNPROCESSABLE_CONTENT))
                .contains("须经另一保管人同意")
                .doesNotContain("王某某", "13800000000");
    }

    @Test
    void anErasedIdentityIsSaidToBeErased() {
        signedInAs(Staff.CUSTODIAN);
        var erased =
                new IdentityErased(
                        Samples.TIP, Staff.CUSTODIAN.id(), Site.NOW, OpenVault.closed("完毕"));
        answers.to(FindTipCase.class, _ -> Optional.of(Samples.tipWith(Samples.PHOTO, erased)));
        assertThat(get(TIP)).contains("身份信息已销毁").doesNotContain("open-identity");
        assertThat(get("/en" + TIP)).contains("Identity erased");
    }

    @Test
    void aCaseExplainsItsOpenDates() {
        signedInAs(Staff.INTAKE);
        answers.to(FindOpenDates.class, _ -> Samples.due().items());

        assertThat(get(TIP)).contains("未办结的期限", "受理: 2026年11月27日", "期限登记表“受理”第 1 版", "已上报负责人");
        assertThat(get("/en" + TIP))
                .contains("5 working days from the day after 20 November 2026", "(weekend)");
    }

    @Test
    void onlyWhatThePersonMayDoNowIsOffered() {
        signedInAs(Staff.INTAKE);
        assertThat(get(TIP)).contains("accept-tip", "refuse-tip").doesNotContain("sign-conclusion");

        signedInAs(Staff.OFFICER);
        assertThat(get(TIP)).doesNotContain("accept-tip");
    }

    @Test
    void whatIsNotOnOfferSaysWhyOrWhoseItIs() {
        signedInAs(Staff.OFFICER);
        assertThat(get(TIP))
                .contains("由别的职责办理的", "<dd class=\"govuk-summary-list__value\">接办</dd>")
                .contains("现在还不能办的，以及为什么", "核查尚无结论，或已签署，不能签署。");
        assertThat(get("/en" + TIP)).contains("Not now, and why", "Intake");
    }

    @Test
    void custodiansAreToldOnlyOfTheirOwnActs() {
        signedInAs(Staff.CUSTODIAN);
        assertThat(get(TIP)).contains("没有待同意的解封申请").doesNotContain("由别的职责办理的");
    }

    @Test
    void whatDeskAndReporterWroteStandsTogether() {
        signedInAs(Staff.INTAKE);
        var wrote = Samples.entry("DeskWrote", "to", "reporter");
        answers.to(FindTipCase.class, _ -> Optional.of(Samples.tip(TipState.ACCEPTED, wrote)));
        assertThat(get(TIP)).contains("id=\"letters\"", "往来留言");
    }

    @Test
    void afterAnActThePageSaysWhichDateRunsNow() {
        signedInAs(Staff.INTAKE);
        assertThat(get(TIP + "?done=accept-tip")).contains("现在的期限：");
    }

    @Test
    void whoIsOutsideTheDivisionIsToldThereIsNoSuchCase() {
        signedInAs(Staff.QINGDAO);

        assertThat(get(TIP, HttpStatus.NOT_FOUND)).doesNotContain("某某化工厂");
    }

    @Test
    void whatIsNoIdIsNoPage() {
        signedInAs(Staff.INTAKE);

        get("/desk/tips/nonsense", HttpStatus.NOT_FOUND);
    }

    @Test
    void aTextWhoseKeyIsGoneIsSaidToBeGone() {
        signedInAs(Staff.INTAKE);
        vault.destroy(KeyName.ofStream(Samples.TIP));
        try {
            assertThat(get(TIP)).contains("密钥已销毁");
        } finally {
            vault.restore();
        }
    }

    @Test
    void hazardOrderAndExposureHavePagesInBothLanguages() {
        signedInAs(Staff.HEAD);

        assertThat(get("/desk/hazards/" + Samples.HAZARD)).contains("重大事故隐患", "issue-order");
        assertThat(get("/desk/orders/" + Samples.ORDER)).contains("立即清除", "20,000.50元");
        assertThat(get("/desk/exposures/" + Samples.EXPOSURE)).contains("某某化工厂违规存放");
        assertThat(get("/en/desk/orders/" + Samples.ORDER)).contains("Being put right");
    }

    @Test
    void anActWithoutFieldsIsOneButton() {
        signedInAs(Staff.INTAKE);

        assertThat(
                        redirect(
                                "/desk/acts/accept-tip",
                                "_on",
                                Samples.TIP.value(),
                                "tip",
                                Samples.TIP.value()))
                .isEqualTo(TIP + "?done=accept-tip");
        assertThat(outbox.sent).containsExactly(new AcceptTip(Samples.TIP, Staff.INTAKE));
        assertThat(get(TIP + "?done=accept-tip")).contains("已完成：受理");
    }

    @Test
    void aFormSaysUpToWhereItsCaseWasSeen() {
        signedInAs(Staff.INTAKE);

        String seen = "name=\"_seen\" value=\"" + Samples.SEEN + "\"";
        assertThat(get(TIP)).contains(seen);
        assertThat(get("/desk/acts/refuse-tip?on=" + Samples.TIP)).contains(seen);
    }

    @Test
    void whoSendsAfterSomebodyElseActedKeepsTheTextAndIsToldWhatChanged() {
        signedInAs(Staff.INTAKE);
        outbox.move();
        String[] typed = {
            "_on", Samples.TIP.value(),
            "_seen", "0",
            "tip", Samples.TIP.value(),
            "ground", "UNCLEAR",
            "reason", "说不清楚在哪里"
        };

        assertThat(post("/desk/acts/refuse-tip", HttpStatus.CONFLICT, typed))
                .contains("这次操作没有生效", "您打开此页之后，本案有新的进展", "officer1", "仍然提交")
                .contains("说不清楚在哪里", "value=\"UNCLEAR\" checked=\"checked\"")
                .contains("name=\"_seen\" value=\"" + Samples.SEEN + "\"")
                .doesNotContain("您本人刚办的");
        assertThat(post("/en/desk/acts/refuse-tip", HttpStatus.CONFLICT, typed))
                .contains("The case has moved on", "Send it all the same");
        assertThat(outbox.sent).isEmpty();
    }

    @Test
    void whoSendsTheSameAgainIsToldThatItIsDone() {
        signedInAs(Staff.OFFICER);
        outbox.move();

        assertThat(
                        post(
                                "/desk/acts/flag-death",
                                HttpStatus.CONFLICT,
                                "_on",
                                Samples.TIP.value(),
                                "_seen",
                                "0",
                                "tip",
                                Samples.TIP.value()))
                .contains("您本人刚办的");
    }

    @Test
    void whatWasSeenWholeIsSentWithoutDelay() {
        signedInAs(Staff.INTAKE);
        outbox.move();

        assertThat(
                        redirect(
                                "/desk/acts/accept-tip",
                                "_on",
                                Samples.TIP.value(),
                                "tip",
                                Samples.TIP.value()))
                .isEqualTo(TIP + "?done=accept-tip");
    }

    @Test
    void anActLeadsBackInItsLanguage() {
        signedInAs(Staff.INTAKE);

        assertThat(
                        redirect(
                                "/en/desk/acts/accept-tip",
                                "_on",
                                Samples.TIP.value(),
                                "tip",
                                Samples.TIP.value()))
                .isEqualTo("/en" + TIP + "?done=accept-tip");
    }

    @Test
    void fieldOfficersAreChosenFromThoseOfTheDivisionAndFromElsewhere() {
        tipIs(TipState.ACCEPTED);
        signedInAs(Staff.HEAD);

        assertThat(get("/desk/acts/assign-verification?on=" + Samples.TIP))
                .contains("value=\"officer1\"", "value=\"officer2\"", "value=\"city2\"")
                .doesNotContain("value=\"intake\"");
        redirect(
                "/desk/acts/assign-verification",
                "_on",
                Samples.TIP.value(),
                "tip",
                Samples.TIP.value(),
                "officers",
                "officer1",
                "officers",
                "officer2");
        assertThat(outbox.sent).hasSize(1).first().isInstanceOf(AssignVerification.class);
    }

    @Test
    void aRefusalIsSaidInWordsAndKeepsWhatWasChosen() {
        tipIs(TipState.ACCEPTED);
        signedInAs(Staff.HEAD);
        outbox.refuse(TipRule.TOO_FEW_OFFICERS);

        assertThat(
                        post(
                                "/desk/acts/assign-verification",
                                HttpStatus.BAD_REQUEST,
                                "_on",
                                Samples.TIP.value(),
                                "tip",
                                Samples.TIP.value(),
                                "officers",
                                "officer1"))
                .contains("govuk-error-summary", "value=\"officer1\" checked=\"checked\"");
    }

    @Test
    void aMissingFieldIsMarkedInBothLanguages() {
        signedInAs(Staff.INTAKE);
        String[] typed = {
            "_on", Samples.TIP.value(), "tip", Samples.TIP.value(), "ground", "UNCLEAR"
        };

        assertThat(post("/desk/acts/refuse-tip", HttpStatus.BAD_REQUEST, typed))
                .contains("id=\"reason-error\"", "value=\"UNCLEAR\" checked=\"checked\"");
        assertThat(post("/en/desk/acts/refuse-tip", HttpStatus.BAD_REQUEST, typed))
                .contains("Error: Do not accept", "id=\"reason-error\"");
    }

    @Test
    void aHazardIsRegisteredFromItsTip() {
        tipIs(TipState.CONCLUDED);
        signedInAs(Staff.OFFICER);

        assertThat(get("/desk/acts/register-hazard?on=" + Samples.TIP))
                .contains("value=\"某某化工厂\"", "name=\"source\" value=\"TIP_OFF\"");
        redirect(
                "/desk/acts/register-hazard",
                "_on",
                Samples.TIP.value(),
                "tip",
                Samples.TIP.value(),
                "source",
                "TIP_OFF",
                "unitName",
                "某某化工厂",
                "division",
                "371102",
                "place",
                "北京路 1 号",
                "description",
                "违规存放");
        assertThat(outbox.sent).hasSize(1).first().isInstanceOf(RegisterHazard.class);
    }

    @Test
    void aHazardMayBeRegisteredFromNoCase() {
        signedInAs(Staff.OFFICER);

        assertThat(get("/desk/acts/register-hazard")).contains("name=\"source\"", "PATROL");
    }

    @Test
    void anOrderKeepsItsMattersWhenItIsRefused() {
        signedInAs(Staff.OFFICER);
        outbox.refuse(HazardRule.NOT_GRADED);
        String[] typed = {
            "_on", Samples.HAZARD.value(),
            "hazard", Samples.HAZARD.value(),
            "matters", "立即清除",
            "matters", "",
            "matters", "完善制度",
            "legalBasis", "安全生产法",
            "dueOn", "2026-12-20"
        };

        assertThat(post("/desk/acts/issue-order", HttpStatus.BAD_REQUEST, typed))
                .contains("立即清除", "完善制度", "value=\"2026-12-20\"");
        outbox.reset();
        redirect("/desk/acts/issue-order", typed);
        assertThat(outbox.sent).hasSize(1).first().isInstanceOf(IssueOrder.class);
    }

    @Test
    void everyActHasAForm() {
        signedInAs(new Officer(Staff.HEAD.id(), Set.of(Role.values()), Staff.HEAD.division()));
        for (var act : OfficialActs.byName().entrySet()) {
            String first = act.getValue().getRecordComponents()[0].getName();
            String on =
                    switch (act.getKey()) {
                        case "register-hazard" -> Samples.TIP.value();
                        case "issue-order" -> Samples.HAZARD.value();
                        case "propose-exposure" -> Samples.ORDER.value();
                        default ->
                                switch (first) {
                                    case "tip" -> Samples.TIP.value();
                                    case "hazard" -> Samples.HAZARD.value();
                                    case "order" -> Samples.ORDER.value();
                                    case "reward" -> RewardSamples.REWARD.value();
                                    case "retaliation" -> RetaliationSamples.RETALIATION.value();
                                    default -> Samples.EXPOSURE.value();
                                };
                    };
            assertThat(get("/desk/acts/" + act.getKey() + "?on=" + on))
                    .as(act.getKey())
                    .contains("action=\"/desk/acts/" + act.getKey() + "\"");
        }
    }
}
