package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingcha.query.receipts.FindByReceipt;
import org.springframework.http.HttpStatus;

/** One question on each page; what was typed stays in the page. */
class StepPagesTest extends SiteTest {

    private static final String[] ALL = {
        "kind", "HAZARD",
        "division", "371102",
        "place", "北京路 1 号",
        "unitName", "某某化工厂",
        "sector", "DANGEROUS_CHEMICALS",
        "narrative", "第一行\n第二行",
        "occurredOn", "2026-11-20"
    };
    private static final Pattern KEY = Pattern.compile("name=\"_once\" value=\"([0-9a-f]{40})\"");

    @Test
    void theFirstPageAsksForTheKindAlone() {
        assertThat(get("/report"))
                .contains("name=\"kind\"", "第 1 页，共 8 页")
                .doesNotContain("name=\"unitName\"", "name=\"narrative\"");
    }

    @Test
    void whatWasAnsweredLeadsToTheNextPageAndIsCarried() {
        assertThat(turn("_step", "KIND", "kind", "HAZARD"))
                .contains("第 2 页", "name=\"kind\" value=\"HAZARD\"", "id=\"division\"");
    }

    @Test
    void whatIsMissingIsToldOnItsOwnPageAlone() {
        assertThat(post("/report/steps", HttpStatus.BAD_REQUEST, "_step", "UNIT", "kind", "HAZARD"))
                .contains(
                        "href=\"#unitName\"", "href=\"#sector\"", "name=\"kind\" value=\"HAZARD\"")
                .doesNotContain("href=\"#narrative\"", "href=\"#notice\"");
    }

    @Test
    void backKeepsWhatWasTypedAndAsksForNothing() {
        assertThat(turn("_step", "UNIT", "_go", "back", "unitName", "<某厂>"))
                .contains("第 2 页", "name=\"unitName\" value=\"&lt;某厂&gt;\"")
                .doesNotContain("govuk-error-summary");
    }

    @Test
    void theLastPageShowsEveryAnswerInWords() {
        assertThat(turn(with("_step", "REWARD")))
                .contains("事故隐患", "日照市东港区", "危险化学品", "2026年11月20日", "第一行\n第二行")
                .contains("action=\"/report\"", "name=\"evidence\"", "name=\"notice\"");
    }

    @Test
    void whatWasSkippedByHandIsToldOnTheLastPage() {
        assertThat(
                        post(
                                "/report/steps",
                                HttpStatus.BAD_REQUEST,
                                "_step",
                                "REWARD",
                                "kind",
                                "HAZARD"))
                .contains("第 8 页", "id=\"unitName-error\"", "href=\"#narrative\"")
                .doesNotContain("href=\"#notice\"");
    }

    @Test
    void aChangeLeadsBackToTheLastPage() {
        var asked = turn(with("_step", "CHECK", "_checked", "true", "_go", "change-UNIT"));
        assertThat(asked).contains("第 3 页", "id=\"unitName\"", "name=\"_checked\" value=\"true\"");

        assertThat(turn(with("_step", "UNIT", "_checked", "true"))).contains("第 8 页");
    }

    @Test
    void whoChoosesToStayUnknownSendsNoNameTypedBefore() {
        assertThat(turn("_step", "YOU", "_identity", "no", "identity.name", "张三"))
                .contains("第 7 页")
                .doesNotContain("张三");
    }

    @Test
    void theOtherLanguageShowsTheSamePage() {
        assertThat(
                        post(
                                "/en/report/steps",
                                HttpStatus.OK,
                                "_step",
                                "UNIT",
                                "_go",
                                "language",
                                "unitName",
                                "某厂"))
                .contains("Page 3 of 8", "value=\"某厂\"");
    }

    @Test
    void everyPageCarriesTheKeyOfTheFirst() {
        var key = key(get("/report"));
        assertThat(key(turn("_step", "KIND", "kind", "HAZARD", "_once", key))).isEqualTo(key);
    }

    @Test
    void whatIsNoKeyIsReplaced() {
        assertThat(key(turn("_step", "KIND", "kind", "HAZARD", "_once", "me"))).hasSize(40);
    }

    @Test
    void theSameReportSentAgainIsAnsweredWithTheSameReceiptAndTakenOnce() {
        answers.to(FindByReceipt.class, _ -> Optional.of(Samples.status()));

        assertThat(
                        postFile(
                                "/report",
                                HttpStatus.OK,
                                "photo",
                                with("notice", "true", "_once", "0".repeat(40))))
                .contains(PaperReceipts.KNOWN.substring(0, 6), "没有重复登记");
        assertThat(outbox.sent).isEmpty();
        assertThat(safe.held).isEmpty();
        assertThat(gate.shown).isEmpty();
    }

    @Test
    void whoTypesTheEndOfTheReceiptBackHasKeptIt() {
        assertThat(
                        post(
                                "/receipt/kept",
                                HttpStatus.OK,
                                "receipt",
                                PaperReceipts.KNOWN,
                                "_last",
                                "stvwx x"))
                .contains("您抄对了");
    }

    @Test
    void whoTypesAnotherEndSeesTheReceiptAgain() {
        assertThat(
                        post(
                                "/receipt/kept",
                                HttpStatus.BAD_REQUEST,
                                "receipt",
                                PaperReceipts.KNOWN,
                                "_last",
                                "STVWY-Y"))
                .contains("id=\"_last-error\"", "和回执的最后两组不一样", "ABCDE-");
    }

    @Test
    void whoTypesNothingBackIsAskedAgain() {
        post("/receipt/kept", HttpStatus.BAD_REQUEST, "receipt", PaperReceipts.KNOWN);
    }

    private String turn(String... fields) {
        return post("/report/steps", HttpStatus.OK, fields);
    }

    private static String key(String page) {
        var found = KEY.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String[] with(String... fields) {
        return Stream.concat(Stream.of(ALL), Stream.of(fields)).toArray(String[]::new);
    }
}
