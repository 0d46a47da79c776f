package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.tipoff.TipOffCommand.HandInEvidence;
import org.mingcha.command.tipoff.TipOffCommand.WithdrawTip;
import org.mingcha.command.tipoff.TipOffCommand.WriteToDesk;
import org.mingcha.command.tipoff.TipRule;
import org.mingcha.query.receipts.FindByReceipt;
import org.mingcha.web.flood.Gate;
import org.springframework.http.HttpStatus;

class StatusPagesTest extends SiteTest {

    private static final String KNOWN = PaperReceipts.KNOWN;

    @BeforeEach
    void oneReport() {
        var tag = new PaperReceipts().recognise(KNOWN).tag();
        answers.to(
                FindByReceipt.class,
                asked ->
                        asked.receipt().equals(tag)
                                ? Optional.of(Samples.status())
                                : Optional.empty());
    }

    @Test
    void theReceiptShowsTheCourseTheTalkAndTheHazards() {
        assertThat(post("/status", HttpStatus.OK, "receipt", KNOWN))
                .contains("核查中", "我们收到了您的举报", "2026年11月20日", "请补充照片", "治理中", "重大事故隐患")
                .contains("371102-20261120-0123AB");
    }

    @Test
    void aReceiptIsForgivenItsSpacesAndCase() {
        post("/status", HttpStatus.OK, "receipt", " " + KNOWN.toLowerCase(Locale.ROOT));
    }

    @Test
    void aMistypedReceiptIsMarkedAndKept() {
        assertThat(post("/status", HttpStatus.BAD_REQUEST, "receipt", "ABC"))
                .contains("id=\"receipt-error\"", "value=\"ABC\"");
        assertThat(post("/en/status", HttpStatus.BAD_REQUEST, "receipt", "ABC"))
                .contains("Error: Follow your report", "value=\"ABC\"");
    }

    @Test
    void theGroupThatLooksWrongIsNamed() {
        assertThat(fault("ABCDE-FGHJ-MNPQR-STVWX-X")).contains("第 2 组看起来不对");
        assertThat(fault("ABCDE FGHJK MNPUR STVWX Y")).contains("第 3 组看起来不对");
        assertThat(fault("ABCDE-FGHJK-MNPQR-STVWX-Y")).contains("请逐组对照");
        assertThat(fault("ABCDEFGHJKMNPQRSTVWX")).contains("您输入了 20 个字符，回执是 21 个");
        assertThat(fault("ABCDEFGHJKMNPQRSTVWXY")).contains("请逐组对照");
    }

    private String fault(String receipt) {
        return post("/status", HttpStatus.BAD_REQUEST, "receipt", receipt);
    }

    @Test
    void anUnknownReceiptIsSaidToBeUnknown() {
        assertThat(post("/status", HttpStatus.BAD_REQUEST, "receipt", PaperReceipts.UNKNOWN))
                .contains("没有找到这个回执", "value=\"" + PaperReceipts.UNKNOWN + "\"");
    }

    @Test
    void aMessageReachesTheDesk() {
        assertThat(post("/status/messages", HttpStatus.OK, "receipt", KNOWN, "text", "在后院第二个仓库"))
                .contains("留言已送达");
        assertThat(outbox.sent).hasSize(1).first().isInstanceOf(WriteToDesk.class);
    }

    @Test
    void aMessageThatIsNotLetInNowIsKeptAndToldWhatToDo() {
        gate.refusal = Optional.of(new Gate.Crowded(Duration.ofSeconds(9)));

        assertThat(
                        post(
                                "/status/messages",
                                HttpStatus.TOO_MANY_REQUESTS,
                                "receipt",
                                KNOWN,
                                "text",
                                "在后院第二个仓库",
                                "_solution",
                                "abc"))
                .contains("请等 9 秒", "在后院第二个仓库", "data-again=\"/api/challenges/receipts\"");
        assertThat(gate.shown).containsExactly("WITH_RECEIPT abc");
        assertThat(outbox.sent).isEmpty();
    }

    @Test
    void filesThatAreNotLetInNowAreNotTaken() {
        gate.refusal = Optional.of(new Gate.Crowded(Duration.ofSeconds(9)));

        assertThat(
                        postFile(
                                "/status/evidence",
                                HttpStatus.TOO_MANY_REQUESTS,
                                "photo",
                                "receipt",
                                KNOWN))
                .contains("请等 9 秒", "核查中");
        assertThat(safe.held).isEmpty();
    }

    @Test
    void lookingNeedsNoSolution() {
        gate.refusal = Optional.of(new Gate.Crowded(Duration.ofSeconds(9)));

        post("/status", HttpStatus.OK, "receipt", KNOWN);
        post("/receipt", HttpStatus.OK, "receipt", KNOWN);
        assertThat(gate.shown).isEmpty();
    }

    @Test
    void filesAreHandedInLater() {
        assertThat(postFile("/status/evidence", HttpStatus.OK, "photo", "receipt", KNOWN))
                .contains("文件已提交", "JPEG 照片，不超过 4 MB", "2026年11月20日", "value=\"" + KNOWN + "\"");
        assertThat(outbox.sent).hasSize(1).first().isInstanceOf(HandInEvidence.class);
    }

    @Test
    void aFileThatIsNotTakenIsToldOnThePageOfTheReport() {
        assertThat(postFile("/status/evidence", HttpStatus.BAD_REQUEST, "unfit", "receipt", KNOWN))
                .contains("id=\"evidence-error\"", "核查中");
        assertThat(safe.held).isEmpty();
    }

    @Test
    void filesForAReportThatIsUnknownAreGone() {
        assertThat(
                        postFile(
                                "/status/evidence",
                                HttpStatus.BAD_REQUEST,
                                "photo",
                                "receipt",
                                PaperReceipts.UNKNOWN))
                .contains("没有找到这个回执");
        assertThat(safe.held).isEmpty();
    }

    @Test
    void aMessageTooLongIsKeptBesideItsFault() {
        String text = "长".repeat(4_001);

        assertThat(post("/status/messages", HttpStatus.BAD_REQUEST, "receipt", KNOWN, "text", text))
                .contains("id=\"text-error\"", text);
    }

    @Test
    void withdrawalWantsAConfirmation() {
        assertThat(post("/status/withdraw", HttpStatus.BAD_REQUEST, "receipt", KNOWN))
                .contains("id=\"_confirm-error\"", "open=\"open\"");
        assertThat(outbox.sent).isEmpty();

        post(
                "/status/withdraw",
                HttpStatus.OK,
                "receipt",
                KNOWN,
                "_confirm",
                "true",
                "_confirm",
                "false");
        assertThat(outbox.sent).hasSize(1).first().isInstanceOf(WithdrawTip.class);
    }

    @Test
    void aRefusedWithdrawalSaysWhy() {
        outbox.refuse(TipRule.ALREADY_ANSWERED);

        assertThat(
                        post(
                                "/status/withdraw",
                                HttpStatus.BAD_REQUEST,
                                "receipt",
                                KNOWN,
                                "_confirm",
                                "true"))
                .contains("govuk-error-summary");
    }

    @Test
    void theReceiptPageCanBeHadInTheOtherLanguage() {
        assertThat(post("/en/receipt", HttpStatus.OK, "receipt", KNOWN))
                .contains("Your report has arrived", "ABCDE-", "27 November 2026");
    }

    @Test
    void theProofIsAFormThatAnswersWithTheFile() {
        for (var page : List.of("/status", "/receipt")) {
            assertThat(post(page, HttpStatus.OK, "receipt", KNOWN))
                    .contains("action=\"/status/proof\"", "下载存证文件", "看不到您写了什么");
            assertThat(post("/en" + page, HttpStatus.OK, "receipt", KNOWN))
                    .contains("action=\"/en/status/proof\"", "Download the proof file");
        }
        assertThat(post("/status/proof", HttpStatus.OK, "receipt", KNOWN))
                .isEqualTo("proof of " + Samples.TIP.value());
        post("/status/proof", HttpStatus.NOT_FOUND, "receipt", PaperReceipts.UNKNOWN);
        post("/status/proof", HttpStatus.NOT_FOUND, "receipt", "A".repeat(101));
    }

    @Test
    void noReceiptStandsInAnAddress() {
        assertThat(post("/status", HttpStatus.OK, "receipt", KNOWN))
                .doesNotContainPattern("(href|action|formaction)=\"[^\"]*ABCDE");
    }
}
