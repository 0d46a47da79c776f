package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.web.site.StatusSamples.byAct;
import static org.mingcha.web.site.StatusSamples.met;
import static org.mingcha.web.site.StatusSamples.running;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.law.RowId;
import org.mingcha.command.reward.RewardState;
import org.mingcha.command.tipoff.TipOffCommand.DisputeConclusion;
import org.mingcha.command.tipoff.TipOffCommand.ReportNotCured;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.receipts.FindByReceipt;
import org.mingcha.query.receipts.ReceiptStatus;
import org.mingcha.query.terms.Term;
import org.springframework.http.HttpStatus;

/** What the status page says of dates, of whose turn it is, and of what may be said against it. */
class ProspectPagesTest extends SiteTest {

    private static final LocalDate FRIDAY = Samples.FRIDAY;
    private static final LocalDate MONDAY = Site.TODAY;
    private static final List<String> FOUND = List.of("TipSubstantiated", "ResultFedBack");
    private static final List<String> NOT_FOUND = List.of("TipFoundUnsubstantiated");

    @Test
    void aDateSaysHowItWasCountedFromWhichRuleAndWhoHasIt() {
        assertThat(shown(running(RowId.T1, FRIDAY)))
                .contains("2026年11月27日", "还有 4 天", "日照市东港区应急管理局", "省政府令第359号")
                .contains("自 2026年11月23日 起算第 5 个工作日（2026年11月20日 当天不算）")
                .contains("2026年11月21日（周末）、2026年11月22日（周末）");
    }

    @Test
    void aDateIsSaidInEnglishAsWell() {
        reportHas(running(RowId.T1, FRIDAY));

        assertThat(post("/en/status", HttpStatus.OK, "receipt", PaperReceipts.KNOWN))
                .contains("27 November 2026", "4 days left", "Working day 5 counted from")
                .contains("20 November 2026 itself does not count");
    }

    @Test
    void onItsLastDayADateIsDueToday() {
        assertThat(shown(byAct(RowId.RECTIFICATION, FRIDAY, MONDAY))).contains("今天到期");
        assertThat(shown(byAct(RowId.RECTIFICATION, FRIDAY, MONDAY))).doesNotContain("已逾期");
    }

    @Test
    void theDayAfterItIsOverdueAndSaidFirst() {
        assertThat(shown(byAct(RowId.RECTIFICATION, FRIDAY, MONDAY.minusDays(1))))
                .contains("整改：应在 2026年11月22日 前（含当日）完成，已逾期 1 天。办理：被举报单位，由日照市东港区应急管理局督促。")
                .contains("逾期会自动记入公开账本");
    }

    @Test
    void aDateThatWasMetIsSaidToBeInTimeOrLate() {
        assertThat(shown(met(RowId.T1, FRIDAY, LocalDate.of(2026, 11, 27))))
                .contains("2026年11月27日 按期完成", "已经过去的期限（1 个）", "现在没有正在计算的期限");
        assertThat(shown(met(RowId.T1, FRIDAY, LocalDate.of(2026, 11, 29))))
                .contains("2026年11月29日 才完成，晚了 2 天");
    }

    @Test
    void theDeskThatATransferNamedIsToldAndNobodyByName() {
        assertThat(shown(StatusSamples.atDesk(running(RowId.T3, FRIDAY), "危化科")))
                .contains("日照市东港区应急管理局（危化科）");
    }

    @Test
    void aRecheckIsWithTheLevelAbove() {
        assertThat(shown(running(RowId.T7, FRIDAY))).contains("日照市应急管理局");
    }

    @Test
    void theReportersOwnDateIsNeverOverdue() {
        assertThat(shown(running(RowId.T6, FRIDAY))).contains("您还有 7 天");
        assertThat(shown(running(RowId.T6, LocalDate.of(2026, 11, 1))))
                .contains("期限已过")
                .doesNotContain("已逾期");
    }

    @Test
    void whileBothArePossibleTheReporterSaysWhatIsObjectedTo() {
        report(TipState.FED_BACK, FOUND, running(RowId.T6, FRIDAY));

        assertThat(objecting(HttpStatus.BAD_REQUEST, "")).contains("id=\"_about-error\"");
        assertThat(outbox.sent).isEmpty();
        objecting(HttpStatus.OK, "conclusion");
        objecting(HttpStatus.OK, "cure");
        assertThat(outbox.sent)
                .hasExactlyElementsOfTypes(DisputeConclusion.class, ReportNotCured.class);
    }

    @Test
    void afterTheLastDayOnlyTheHazardCanBeSaidToBeThere() {
        report(TipState.FED_BACK, FOUND, running(RowId.T6, LocalDate.of(2026, 11, 1)));

        assertThat(page()).contains("value=\"cure\"").doesNotContain("value=\"conclusion\"");
    }

    @Test
    void whereNothingWasFoundThereIsNothingToCure() {
        report(TipState.FED_BACK, NOT_FOUND, running(RowId.T6, FRIDAY));
        assertThat(page()).contains("value=\"conclusion\"").doesNotContain("value=\"cure\"");

        report(TipState.UPHELD, NOT_FOUND);
        assertThat(page()).doesNotContain("/status/dispute");
    }

    @Test
    void beforeTheAnswerNothingCanBeObjectedTo() {
        report(TipState.VERIFYING, List.of());

        assertThat(page()).doesNotContain("/status/dispute").contains("/status/withdraw");
    }

    @Test
    void theWayToTheRewardSaysWhatIsDoneAndWhoseTurnItIs() {
        var claimBy = running(RowId.R2, FRIDAY);
        answers.to(
                FindByReceipt.class,
                _ -> Optional.of(StatusSamples.rewarded(RewardState.NOTIFIED, claimBy)));

        assertThat(page())
                .containsSubsequence("3. 在本页通知您领奖", "已完成", "4. 您申领", "期限：2027年1月19日", "该您了")
                .containsSubsequence("5. 核验您的申领", "以后", "6. 发放奖金", "以后")
                .contains("怎样领取", "5,000元");
    }

    @Test
    void aRewardThatLapsedGoesNoFurther() {
        answers.to(
                FindByReceipt.class, _ -> Optional.of(StatusSamples.rewarded(RewardState.LAPSED)));

        assertThat(page()).containsSubsequence("4. 您申领", "不再进行", "6. 发放奖金", "不再进行");
    }

    @Test
    void whatWasSufferedIsKeptInItsOwnFieldBesideItsFault() {
        report(TipState.VERIFYING, List.of());

        assertThat(
                        post(
                                "/status/retaliation",
                                HttpStatus.BAD_REQUEST,
                                "receipt",
                                PaperReceipts.KNOWN,
                                "suffered",
                                "长".repeat(4_001)))
                .contains("id=\"suffered-error\"")
                .doesNotContain("id=\"text-error\"");
    }

    private String shown(Term... terms) {
        reportHas(terms);
        return page();
    }

    private void reportHas(Term... terms) {
        report(TipState.VERIFYING, List.of(), terms);
    }

    private void report(TipState state, List<String> steps, Term... terms) {
        answers.to(
                FindByReceipt.class,
                _ -> Optional.<ReceiptStatus>of(StatusSamples.with(state, steps, terms)));
    }

    private String page() {
        return post("/status", HttpStatus.OK, "receipt", PaperReceipts.KNOWN);
    }

    private String objecting(HttpStatus expected, String about) {
        return post("/status/dispute", expected, "receipt", PaperReceipts.KNOWN, "_about", about);
    }
}
