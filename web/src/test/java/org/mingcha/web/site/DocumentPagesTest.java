package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.reading.ReadingCommand.RecordTexts;
import org.mingcha.command.seal.KeyName;
import org.mingcha.query.casefile.Entry;
import org.mingcha.query.casefile.FindCase.FindOrderCase;
import org.mingcha.query.casefile.FindCase.FindRewardCase;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.mingcha.query.receipts.FindByReceipt;
import org.springframework.http.HttpStatus;

class DocumentPagesTest extends SiteTest {

    /** As they were looked at and found right; {@code -Dsnapshots=write} writes them anew. */
    private static final Path APPROVED = Path.of("src/test/resources/printed");

    private static final String TIP = "/desk/tips/" + Samples.TIP;
    private static final String ORDER = "/desk/orders/" + Samples.ORDER;
    private static final String REWARD = "/desk/rewards/" + RewardSamples.REWARD;
    private static final String[] WITH_RECEIPT = {"receipt", PaperReceipts.KNOWN};

    @BeforeEach
    void oneOfEach() {
        vault.restore();
        tipIs(DocumentSamples.accepted().course());
        orderIs(
                DocumentSamples.issued(),
                DocumentSamples.served(),
                DocumentSamples.inspected(false),
                DocumentSamples.listed(),
                DocumentSamples.urged(),
                DocumentSamples.inspected(true));
        rewardIs(DocumentSamples.approved(32_900_000), DocumentSamples.notified());
        answers.to(FindByReceipt.class, _ -> Optional.of(DocumentSamples.rewarded()));
        signedInAs(Staff.OFFICER);
    }

    private void tipIs(List<Entry> course) {
        var tip = DocumentSamples.tip(course.subList(1, course.size()).toArray(Entry[]::new));
        answers.to(FindTipCase.class, _ -> Optional.of(tip));
    }

    private void orderIs(Entry... course) {
        answers.to(FindOrderCase.class, _ -> Optional.of(DocumentSamples.order(course)));
    }

    private void rewardIs(Entry... course) {
        answers.to(FindRewardCase.class, _ -> Optional.of(DocumentSamples.reward(course)));
    }

    static Stream<String> ordersDocuments() {
        return Stream.of(
                "rectification-order",
                "service-receipt",
                "re-inspection",
                "re-inspection-2",
                "supervision-letter",
                "supervision-letter-2");
    }

    @ParameterizedTest
    @MethodSource("ordersDocuments")
    void aDocumentOfAnOrderSaysAllThatIsKnown(String document) throws IOException {
        isAsApproved(document, ORDER + "/documents/" + document);
    }

    @Test
    void aNoticeOfAcceptanceSaysAllThatIsKnown() throws IOException {
        isAsApproved("acceptance-notice", TIP + "/documents/acceptance-notice");
    }

    @Test
    void aNoticeOfRefusalSaysAllThatIsKnown() throws IOException {
        tipIs(DocumentSamples.refused().course());

        isAsApproved("refusal-notice", TIP + "/documents/refusal-notice");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReplySaysItsFourContents(boolean rewardable) throws IOException {
        tipIs(DocumentSamples.answered(rewardable).course());

        isAsApproved("reply-" + rewardable, TIP + "/documents/reply");
    }

    @Test
    void aNoticeOfAnAwardSaysItsSumInFiguresAndCapitals() throws IOException {
        isAsApproved("award-notice", REWARD + "/documents/award-notice");
    }

    @Test
    void anAwardSaysTheSumThatWasApprovedBeforeIt() {
        rewardIs(
                DocumentSamples.approved(500_000),
                DocumentSamples.notified(),
                DocumentSamples.approved(900_000));

        assertThat(get(REWARD + "/documents/award-notice")).contains("伍仟元整").doesNotContain("玖仟");
    }

    @Test
    void whatIsNotKnownIsABlankToFillIn() throws IOException {
        vault.destroy(KeyName.ofStream(Samples.TIP));
        vault.destroy(KeyName.ofStream(Samples.ORDER));
        tipIs(DocumentSamples.answered(false).course());
        orderIs(DocumentSamples.issued(), DocumentSamples.urged());
        rewardIs(DocumentSamples.notified());

        isAsApproved("reply-least", TIP + "/documents/reply");
        isAsApproved("rectification-order-least", ORDER + "/documents/rectification-order");
        isAsApproved("service-receipt-least", ORDER + "/documents/service-receipt");
        isAsApproved("supervision-letter-least", ORDER + "/documents/supervision-letter");
        isAsApproved("award-notice-least", REWARD + "/documents/award-notice");
    }

    @ParameterizedTest
    @MethodSource("ordersDocuments")
    void whatTheUnitIsHandedTellsNothingOfTheReport(String document) {
        var path = ORDER + "/documents/" + document;

        assertThat(printed(get(path)) + printed(get("/en" + path)))
                .contains("某某化工厂")
                .doesNotContain("院内违规存放危险化学品", "我在后院亲眼所见", "举报", "report")
                .doesNotContain(Samples.NUMBER.value(), Samples.TIP.value());
    }

    @Test
    void theCaseListsOnlyWhatCameIntoBeing() {
        assertThat(get(ORDER))
                .contains("/documents/rectification-order\"", "/documents/re-inspection-2\"")
                .contains("整改复查意见书（第 2 份）");

        orderIs(DocumentSamples.issued());
        assertThat(get(ORDER))
                .contains("/documents/rectification-order\"", "/documents/service-receipt\"")
                .doesNotContain("/documents/re-inspection", "/documents/supervision-letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reply", "acceptance-notice-2", "rectification-order", "nothing"})
    void whatDidNotComeIntoBeingIsNotThere(String document) {
        get(TIP + "/documents/" + document, HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {TIP_DOCUMENT, ORDER_DOCUMENT, REWARD_DOCUMENT})
    void whoeverMayNotSeeTheCaseSeesNoDocument(String path) {
        signedInAs(Staff.QINGDAO);

        get(path, HttpStatus.NOT_FOUND);
        assertThat(outbox.readings).isEmpty();
    }

    private static final String TIP_DOCUMENT =
            "/desk/tips/tip-0123ab00000000000000000000/documents/acceptance-notice";
    private static final String ORDER_DOCUMENT =
            "/desk/orders/order-00000000000000000000000000/documents/rectification-order";
    private static final String REWARD_DOCUMENT =
            "/desk/rewards/reward-00000000000000000000000000/documents/award-notice";

    @Test
    void whoeverOpensADocumentHasReadTheCase() {
        get(ORDER_DOCUMENT);

        assertThat(outbox.readings)
                .singleElement()
                .isInstanceOfSatisfying(
                        RecordTexts.class,
                        read -> assertThat(read.by()).isEqualTo(Staff.OFFICER.id()));
    }

    @Test
    void theHolderOfTheReceiptHasTheNoticeOfAcceptance() {
        var page = post("/status/documents/acceptance-notice", HttpStatus.OK, WITH_RECEIPT);

        assertThat(page).contains("name=\"receipt\" value=\"" + PaperReceipts.KNOWN + "\"");
        assertThat(printed(page))
                .contains("举报受理通知", "371102-20261120-0123AB", "2026年12月20日")
                .doesNotContain("我在后院亲眼所见", "院内违规存放危险化学品", "officer1");
        assertThat(outbox.readings).isEmpty();
    }

    @Test
    void theHolderHasTheReplyInEnglish() {
        tipIs(DocumentSamples.answered(true).course());

        assertThat(post("/en/status/documents/reply", HttpStatus.OK, WITH_RECEIPT))
                .contains(
                        "Reply to the reporter",
                        "20 December 2026",
                        "The Chinese text is the binding");
    }

    @Test
    void theHolderHasTheNoticeOfTheAward() {
        assertThat(post("/status/documents/award-notice", HttpStatus.OK, WITH_RECEIPT))
                .contains("叁拾贰万玖仟元整", "329,000", "371102-20261120-0123AB")
                .doesNotContain("three boats");
    }

    @Test
    void anAwardThatIsAnothersIsNotThere() {
        answers.to(FindByReceipt.class, _ -> Optional.of(Samples.status()));

        post("/status/documents/award-notice", HttpStatus.NOT_FOUND, WITH_RECEIPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABC", ""})
    void whatIsNoReceiptOpensNothing(String typed) {
        answers.to(FindByReceipt.class, _ -> Optional.empty());

        post("/status/documents/reply", HttpStatus.NOT_FOUND, "receipt", typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rectification-order", "re-inspection", "refusal-notice"})
    void theHolderHasNoOtherDocument(String document) {
        post("/status/documents/" + document, HttpStatus.NOT_FOUND, WITH_RECEIPT);
    }

    private void isAsApproved(String name, String path) throws IOException {
        is(APPROVED.resolve(name + ".zh.txt"), printed(get(path)));
        is(APPROVED.resolve(name + ".en.txt"), printed(get("/en" + path)));
    }

    private static void is(Path approved, String printed) throws IOException {
        if ("write".equals(System.getProperty("snapshots"))) {
            Files.createDirectories(APPROVED);
            Files.writeString(approved, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(approved, StandardCharsets.UTF_8));
    }

    /** The words of the sheet, a line for each part; a blank is {@code ____}. */
    private static String printed(String page) {
        var sheet =
                page.substring(page.indexOf("<article"), page.indexOf("</article>"))
                        .replaceAll("(?s)<span class=\"mc-blank\">.*?</span></span>", "____")
                        .replaceAll("</(p|h1|li|tr)>", "\n")
                        .replaceAll("</th>", " | ")
                        .replaceAll("<[^>]*>", "");
        return sheet.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .reduce((a, b) -> a + "\n" + b)
                        .orElseThrow()
                + "\n";
    }
}
