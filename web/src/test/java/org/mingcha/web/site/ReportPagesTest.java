package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.tipoff.TipOffCommand.SubmitTip;
import org.mingcha.web.flood.Gate;
import org.mingcha.web.read.InvalidFields;
import org.springframework.http.HttpStatus;

class ReportPagesTest extends SiteTest {

    private static final String[] VALID = {
        "kind", "HAZARD",
        "unitName", "某某化工厂",
        "sector", "DANGEROUS_CHEMICALS",
        "division", "371102",
        "place", "北京路 1 号",
        "narrative", "院内违规存放危险化学品",
        "urgent", "false",
        "notice", "true",
        "notice", "false"
    };

    @Test
    void theAnswerToAReportIsItsReceipt() {
        assertThat(post("/report", HttpStatus.OK, VALID))
                .contains("ABCDE-", "2026年11月30日")
                .contains("打印本页");
        assertThat(outbox.sent).hasSize(1).first().isInstanceOf(SubmitTip.class);
    }

    @Test
    void filesComeWithTheReport() {
        assertThat(postFile("/report", HttpStatus.OK, "photo", VALID)).contains("ABCDE-");
        assertThat(outbox.sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        SubmitTip.class, sent -> assertThat(sent.evidence()).hasSize(1));
        assertThat(safe.held).hasSize(1);
    }

    @Test
    void theFormCarriesAChallengeAndBringsItsSolution() {
        assertThat(post("/report/steps", HttpStatus.OK, with("_step", "REWARD")))
                .contains("name=\"_solution\"", "data-challenge=\"c0ffee\"")
                .contains("data-again=\"/api/challenges/tip-offs\"");
        post("/report", HttpStatus.OK, with("_solution", "abc"));
        assertThat(gate.shown).containsExactly("TIP_OFF abc");
    }

    @Test
    void whoIsNotLetInNowKeepsWhatWasTypedAndIsToldWhatToDo() {
        gate.refusal = Optional.of(new Gate.Crowded(Duration.ofMillis(6_100)));

        assertThat(post("/report", HttpStatus.TOO_MANY_REQUESTS, VALID))
                .contains("请等 7 秒", "12350", "value=\"某某化工厂\"", "院内违规存放危险化学品");
        assertThat(outbox.sent).isEmpty();
    }

    @Test
    void whoIsNotLetInNowHasNoFileTakenAndKeepsWhatStoodBehindIt() {
        gate.refusal = Optional.of(new Gate.Crowded(Duration.ofSeconds(1)));

        assertThat(postFile("/en/report", HttpStatus.TOO_MANY_REQUESTS, "photo", VALID))
                .contains("Wait 1 seconds", "value=\"某某化工厂\"");
        assertThat(safe.held).isEmpty();
        assertThat(outbox.sent).isEmpty();
    }

    @Test
    void aSolutionThatIsNoGoodIsToldAndAnotherChallengeGiven() {
        gate.refusal = Optional.of(new InvalidFields("", "solution"));

        assertThat(postFile("/report", HttpStatus.BAD_REQUEST, "photo", VALID))
                .contains("页面打开得太久", "value=\"某某化工厂\"", "data-challenge=\"c0ffee\"");
        assertThat(safe.held).isEmpty();
    }

    @Test
    void aButtonThatChangesThePageNeedsNoSolution() {
        post("/report", HttpStatus.OK, with("_go", "city", "_city", "371100"));
        assertThat(gate.shown).isEmpty();
    }

    @Test
    void whoTurnsTheLanguageOfAFormWithFilesKeepsWhatWasTyped() {
        assertThat(postFile("/en/report", HttpStatus.OK, "photo", with("_go", "language")))
                .contains("Check your answers", "value=\"某某化工厂\"");
        assertThat(safe.held).isEmpty();
    }

    @Test
    void whatMayBeHandedInIsToldBefore() {
        assertThat(post("/report/steps", HttpStatus.OK, with("_step", "REWARD")))
                .contains("multipart/form-data", "最多 3 个文件", "每个不超过 4 MB", "您自己的声音");
    }

    @Test
    void aFileThatIsNotTakenIsToldAtItsFieldAndTheTextIsKept() {
        assertThat(postFile("/report", HttpStatus.BAD_REQUEST, "unfit", VALID))
                .contains("id=\"evidence-error\"", "第 1 个文件是网页、脚本或程序", "文件须重新选择")
                .contains("某某化工厂")
                .doesNotContain("IMG_0001");
        assertThat(outbox.sent).isEmpty();
        assertThat(safe.held).isEmpty();
    }

    @Test
    void moreThanCanBeTakenLeavesNothing() {
        postFile("/report", HttpStatus.BAD_REQUEST, "x".repeat(8 << 20), VALID);
        assertThat(outbox.sent).isEmpty();
        assertThat(safe.held).isEmpty();
    }

    @Test
    void aFormFromElsewhereIsRefusedBeforeItsFilesAreRead() {
        postFileFromElsewhere("/report", HttpStatus.FORBIDDEN, "photo");
        assertThat(outbox.sent).isEmpty();
        assertThat(safe.held).isEmpty();
    }

    @Test
    void aButtonThatChangesThePageTakesNoFiles() {
        var fields = new String[VALID.length + 2];
        fields[0] = "_go";
        fields[1] = "city";
        System.arraycopy(VALID, 0, fields, 2, VALID.length);

        assertThat(postFile("/report", HttpStatus.OK, "photo", fields)).contains("某某化工厂");
        assertThat(safe.held).isEmpty();
    }

    @Test
    void everyMissingFieldIsMarkedAndNamedInTheSummary() {
        assertThat(post("/report", HttpStatus.BAD_REQUEST))
                .contains("错误：核对后提交", "href=\"#unitName\"", "id=\"unitName-error\"")
                .contains("href=\"#narrative\"", "href=\"#notice\"");
    }

    @Test
    void faultsAreToldInEnglishBesideTheSameFields() {
        assertThat(post("/en/report", HttpStatus.BAD_REQUEST))
                .contains("Error: Check your answers", "id=\"unitName-error\"");
    }

    @Test
    void whatWasTypedIsKept() {
        assertThat(post("/report", HttpStatus.BAD_REQUEST, with("division", "999999")))
                .contains("id=\"division-error\"", "value=\"某某化工厂\"", "院内违规存放危险化学品")
                .contains("name=\"sector\" value=\"DANGEROUS_CHEMICALS\"", "危险化学品");
        assertThat(outbox.sent).isEmpty();
    }

    @Test
    void anotherDayThanADayIsKeptAsTyped() {
        assertThat(post("/report", HttpStatus.BAD_REQUEST, with("occurredOn", "昨天")))
                .contains("id=\"occurredOn-error\"", "value=\"昨天\"");
    }

    @Test
    void aChosenCityLeavesItsCountiesAlone() {
        var fields = with("_step", "PLACE", "_go", "city", "_city", "371100");
        var page = post("/report/steps", HttpStatus.OK, fields);

        assertThat(page).contains("东港区", "value=\"某某化工厂\"").doesNotContain("市南区");
    }

    @Test
    void theOtherLanguageKeepsWhatWasTyped() {
        assertThat(post("/en/report", HttpStatus.OK, with("_go", "language")))
                .contains("lang=\"en\"", "value=\"某某化工厂\"");
        assertThat(outbox.sent).isEmpty();
    }

    @Test
    void textIsNeverMarkup() {
        assertThat(post("/report", HttpStatus.BAD_REQUEST, "unitName", "<script>x</script>"))
                .doesNotContain("<script>x")
                .contains("&lt;script&gt;x");
    }

    @Test
    void aFormThatCannotBeDecodedIsTheSendersFault() {
        assertThat(postEncoded("/en/report", "narrative=%zz", HttpStatus.BAD_REQUEST))
                .contains("This could not be understood");
    }

    @Test
    void brokenCharactersAreMarkedAtTheirField() {
        assertThat(postEncoded("/report", "unitName=%ff&place=a%00b", HttpStatus.BAD_REQUEST))
                .contains("id=\"unitName-error\"", "id=\"place-error\"");
    }

    @Test
    void aNarrativeOneOverTheLimitIsMarkedAndKept() {
        assertThat(post("/report", HttpStatus.BAD_REQUEST, with("narrative", "字".repeat(20_001))))
                .contains("id=\"narrative-error\"", "字".repeat(20_001));
        assertThat(post("/report", HttpStatus.OK, with("narrative", "字".repeat(20_000))))
                .contains("ABCDE-");
    }

    private static String[] with(String... fields) {
        return Stream.concat(Arrays.stream(VALID), Arrays.stream(fields)).toArray(String[]::new);
    }
}
