package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.web.log.InMemoryLog;
import org.springframework.beans.factory.annotation.Autowired;

class LogPageTest extends SiteTest {

    @Autowired InMemoryLog log;

    @BeforeEach
    void nothingPublished() {
        log.forget();
    }

    @Test
    void saysWhatTheLogIsBeforeThereIsAny() {
        assertThat(get("/log")).contains("公开日志", "尚未签发检查点");
        assertThat(get("/en/log")).contains("The public log", "No checkpoint has been published");
    }

    @Test
    void showsTheCheckpointAndTheKeyAndHowToVerify() {
        log.publish(70_000);

        assertThat(get("/en/log"))
                .contains("It covers 70000 entries", "example.com/log\n70000\nAAAA")
                .contains("verify-proof proof.tlog-proof --key '" + InMemoryLog.KEY + "'")
                .contains("/log/tile/0/000");
        assertThat(get("/log")).contains("包含 70000 笔记载");
    }

    @Test
    void everyPageLeadsThere() {
        assertThat(get("/")).contains("href=\"/log\"");
        assertThat(get("/en/")).contains("href=\"/en/log\"");
    }

    @Test
    void itNeedsNoCookie() {
        assertThat(get("/log")).doesNotContain("_csrf");
    }
}
