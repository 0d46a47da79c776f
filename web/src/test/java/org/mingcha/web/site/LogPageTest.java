package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.web.log.InMemoryLog;
import org.mingcha.web.verification.PaperVerifications;
import org.mingcha.web.verification.Verifications.Flaw;
import org.mingcha.web.verification.Verifications.Kind;
import org.springframework.beans.factory.annotation.Autowired;

class LogPageTest extends SiteTest {

    @Autowired InMemoryLog log;
    @Autowired PaperVerifications verifications;

    @BeforeEach
    void nothingPublished() {
        log.forget();
        verifications.done.clear();
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
    void saysHowOurOwnLastWholeCheckEnded() {
        assertThat(get("/log")).contains("还没有做过一次完整的核对");

        verifications.done.add(PaperVerifications.verified(Kind.FULL));
        assertThat(get("/log")).contains("全部 300 笔记载，与签发的检查点一致");

        verifications.done.add(
                PaperVerifications.verified(Kind.FULL, new Flaw(7, "entry", "不符 / differs")));
        assertThat(get("/en/log")).contains("all 300 entries", "1 do not agree");
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
