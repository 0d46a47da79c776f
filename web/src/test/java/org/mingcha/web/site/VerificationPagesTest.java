package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.web.verification.PaperVerifications;
import org.mingcha.web.verification.Verifications.Flaw;
import org.mingcha.web.verification.Verifications.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

class VerificationPagesTest extends SiteTest {

    @Autowired PaperVerifications verifications;

    @BeforeEach
    void nothingVerified() {
        signedInAs(Staff.AUDITOR);
        verifications.done.clear();
        verifications.requests = 0;
        verifications.progress = OptionalInt.empty();
    }

    @Test
    void beforeTheFirstVerificationThePageSaysSo() {
        assertThat(get("/audit/verification")).contains("还没有核验过");
    }

    @Test
    void aCleanVerificationIsShownWithItsRange() {
        verifications.done.add(PaperVerifications.verified(Kind.FULL));
        assertThat(get("/audit/verification")).contains("没有发现问题", "0 – 300", "2026年11月24日 02:00");
    }

    @Test
    void aFindingIsShownInWords() {
        verifications.done.add(
                PaperVerifications.verified(
                        Kind.INCREMENTAL, new Flaw(17, "EVENT_ALTERED", "第 17 条 / event 17")));
        assertThat(get("/en/audit/verification"))
                .contains("found something wrong", "event 17", "EVENT_ALTERED");
    }

    @Test
    void theAuditorMayAskForAFullOne() {
        post("/audit/verification", HttpStatus.SEE_OTHER);
        assertThat(verifications.requests).isEqualTo(1);
    }

    @Test
    void whatWasAskedForIsSaidToBeUnderWayUntilItIsDone() {
        assertThat(get("/audit/verification")).doesNotContain("<progress", "data-progress");
        verifications.requests = 1;
        assertThat(get("/audit/verification"))
                .contains("<progress", "data-progress=\"/audit/verification/stream\"");
    }

    @Test
    void howFarItGotIsSaidInPercent() {
        verifications.requests = 1;
        verifications.progress = OptionalInt.of(37);

        assertThat(get("/audit/verification")).contains("value=\"37\"", "已核验 37%");
        assertThat(get("/en/audit/verification")).contains("37% is verified");
    }

    @Test
    void nightlyOneIsShownWhileItRunsAsWell() {
        verifications.progress = OptionalInt.of(4);

        assertThat(get("/audit/verification")).contains("已核验 4%", "data-progress");
    }

    @Test
    void pagesAreToldHowFarItGotInTheirLanguage() {
        verifications.progress = OptionalInt.of(4);

        assertThat(events("/en/audit/verification/stream").take(2).collectList().block())
                .allMatch(it -> it.contains("\"percent\":4") && it.contains("4% is verified"));
    }

    @Test
    void whatIsDoneIsToldOnceAndEndsTheStream() {
        assertThat(events("/audit/verification/stream").collectList().block()).hasSize(1);
    }
}
