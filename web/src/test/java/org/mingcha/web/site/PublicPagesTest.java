package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class PublicPagesTest extends SiteTest {

    @Test
    void homeTellsBySayingWhatTheRegistryHolds() {
        assertThat(get("/")).contains("lang=\"zh-CN\"", "登记后 5 个工作日内决定是否受理");
        assertThat(get("/en/")).contains("lang=\"en\"", "Within 5 working days of registration");
    }

    @Test
    void theEnglishHomeNeedsNoSlash() {
        assertThat(get("/en")).contains("lang=\"en\"");
    }

    @Test
    void everyLinkStaysInItsLanguage() {
        assertThat(get("/en/")).contains("href=\"/en/report\"").doesNotContain("href=\"/report\"");
    }

    @Test
    void anUnknownPageIsAnsweredInItsLanguage() {
        assertThat(get("/nowhere", HttpStatus.NOT_FOUND)).contains("找不到这个页面");
        assertThat(get("/en/nowhere", HttpStatus.NOT_FOUND)).contains("Page not found");
    }

    @Test
    void aShiftedClockIsToldOnEveryPage() {
        drill.day = Optional.of(LocalDate.of(2026, 12, 3));

        assertThat(get("/")).contains("演练时钟", "2026年12月3日");
        assertThat(get("/en/nowhere", HttpStatus.NOT_FOUND)).contains("3 December 2026");
    }

    @Test
    void noPageAsksForAFontOrForAnybodyElse() {
        var page = get("/");
        var style = get(page.replaceAll("(?s).*href=\"(/assets/[^\"]*govuk-frontend.css).*", "$1"));

        assertThat(style).doesNotContain("@font-face", "GDS Transport", "sourceMappingURL");
        assertThat(page)
                .doesNotContainPattern("(src|href)=\"(https?:)?//")
                .doesNotContain("style=");
    }

    @Test
    void aPageOfAnotherVersionStillFindsItsStyle() {
        assertThat(get("/assets/0000000000000000/mingcha.css")).contains(".mc-header");
        get("/assets/0000000000000000/other.css", HttpStatus.NOT_FOUND);
    }

    @Test
    void aPageWithoutAFormSetsNoCookie() {
        assertThat(get("/")).doesNotContain("_csrf");
        assertThat(get("/report")).contains("_csrf");
    }
}
