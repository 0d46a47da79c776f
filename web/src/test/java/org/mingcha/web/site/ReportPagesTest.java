package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.tipoff.TipOffCommand.SubmitTip;
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
    void everyMissingFieldIsMarkedAndNamedInTheSummary() {
        assertThat(post("/report", HttpStatus.BAD_REQUEST))
                .contains("错误：填写举报", "href=\"#unitName\"", "id=\"unitName-error\"")
                .contains("href=\"#narrative\"", "href=\"#notice\"");
    }

    @Test
    void faultsAreToldInEnglishBesideTheSameFields() {
        assertThat(post("/en/report", HttpStatus.BAD_REQUEST))
                .contains("Error: Make a report", "id=\"unitName-error\"");
    }

    @Test
    void whatWasTypedIsKept() {
        assertThat(post("/report", HttpStatus.BAD_REQUEST, with("division", "999999")))
                .contains("id=\"division-error\"", "value=\"某某化工厂\"", "院内违规存放危险化学品")
                .contains("value=\"DANGEROUS_CHEMICALS\" selected=\"selected\"");
        assertThat(outbox.sent).isEmpty();
    }

    @Test
    void anotherDayThanADayIsKeptAsTyped() {
        assertThat(post("/report", HttpStatus.BAD_REQUEST, with("occurredOn", "昨天")))
                .contains("id=\"occurredOn-error\"", "value=\"昨天\"");
    }

    @Test
    void aChosenCityLeavesItsCountiesAlone() {
        var page = post("/report", HttpStatus.OK, with("_go", "city", "_city", "371100"));

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
