package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingcha.command.law.RowId;

class LawPagesTest extends SiteTest {

    @Test
    void everyDeadlineStandsInTheTableWithItsSource() {
        var page = get("/deadlines");
        for (var row : RowId.values()) {
            assertThat(page).contains("id=\"" + row + "\"");
        }
        assertThat(page).contains("60个自然日", "《中华人民共和国行政处罚法》（2021年）第60条", "举报已登记");
        assertThat(get("/en/deadlines"))
                .contains("60 days", "Administrative Penalty Law (2021), article 60");
    }

    @Test
    void howWellASourceIsKnownIsSaidInWords() {
        assertThat(get("/deadlines")).contains("暂由本系统设定").doesNotContain("(G)", "by default");
    }

    @Test
    void rewardsAreExplainedWithTheirDeadlines() {
        assertThat(get("/rewards")).contains("批准后 15个工作日内", "通知后 60个自然日内");
        assertThat(get("/en/rewards")).contains("Within 15 working days of approval");
    }

    @Test
    void whoReadsEnglishIsToldLawsInEnglish() {
        assertThat(get("/en/deadlines")).doesNotContainPattern("\\p{IsHan}{3}");
    }

    @Test
    void whatMayBeReportedIsToldByKindAndSector() {
        assertThat(get("/what")).contains("瞒报谎报事故", "这里受理的行业领域");
        assertThat(get("/en/what")).contains("Sectors dealt with by other authorities");
    }

    @Test
    void everyPageLeadsThere() {
        assertThat(get("/log"))
                .contains("href=\"/deadlines\"", "href=\"/rewards\"", "href=\"/units\"");
    }
}
