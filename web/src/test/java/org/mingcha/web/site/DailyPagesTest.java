package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class DailyPagesTest extends SiteTest {

    @Test
    void thePageSaysHowToLookAndLeadsToBothFiles() {
        assertThat(get("/status/daily"))
                .contains("下载 2026年11月23日 的进度文件", "href=\"/status/daily/latest.txt\"")
                .contains("href=\"/status/daily/find.html\"", "/status/daily/2026-11-22.txt");
        assertThat(get("/en/status/daily")).contains("href=\"/en/status/daily/find.html\"");
    }

    @Test
    void whereOneLooksWithAReceiptTheFileIsNamedToo() {
        assertThat(get("/status")).contains("href=\"/status/daily\"");
    }

    @Test
    void theLatestFileIsThatOfToday() {
        assertThat(get("/status/daily/latest.txt")).isEqualTo("file of 2026-11-23");
        assertThat(get("/status/daily/2026-11-22.txt")).isEqualTo("file of 2026-11-22");
    }

    @Test
    void aFileThatIsNotKeptIsNotThere() {
        get("/status/daily/2026-11-01.txt", HttpStatus.NOT_FOUND);
        get("/status/daily/yesterday.txt", HttpStatus.NOT_FOUND);
    }

    @Test
    void theFinderIsWholeInBothLanguages() {
        assertThat(get("/status/daily/find.html"))
                .contains("lang=\"zh-CN\"", "查找我的举报进度", "data-code=\"17\">已归档")
                .doesNotContain("{{");
        assertThat(get("/en/status/daily/find.html")).contains("Find where my report stands");
    }

    @Test
    void theFinderMayRunItsOneScriptAndAskNobody() throws NoSuchAlgorithmException {
        var finder = get("/status/daily/find.html");
        var script = Pattern.compile("(?s)<script>(.*)</script>").matcher(finder);
        assertThat(script.find()).isTrue();
        var hash = MessageDigest.getInstance("SHA-256");
        var digest = hash.digest(script.group(1).getBytes(StandardCharsets.UTF_8));

        assertThat(finder)
                .contains("default-src 'none'; script-src 'sha256-")
                .contains(Base64.getEncoder().encodeToString(digest))
                .doesNotContain("fetch(", "http://", "https://", "XMLHttpRequest");
    }
}
