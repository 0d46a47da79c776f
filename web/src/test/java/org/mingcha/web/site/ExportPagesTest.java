package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import org.springframework.http.HttpStatus;

class ExportPagesTest extends SiteTest {

    @BeforeEach
    void tenEvents() {
        signedInAs(Staff.AUDITOR);
        IntStream.range(0, 10).forEach(i -> ledger.events.add(event(i)));
    }

    @Test
    void allOfItIsOfferedWhereNothingIsSaid() {
        assertThat(get("/audit/export"))
                .contains("共有 10 个事件", "/audit/export.zip?from=0&amp;to=10", "0.1 MB")
                .contains("java -jar mingcha.jar verify export.zip");
    }

    @Test
    void aPartIsCountedBeforeItIsTaken() {
        assertThat(get("/audit/export?from=3&to=7"))
                .contains("4 个事件", "/audit/export.zip?from=3&amp;to=7");
    }

    @Test
    void whatTheCheckpointDoesNotCoverIsSaidAtItsField() {
        assertThat(get("/audit/export?to=11", HttpStatus.BAD_REQUEST))
                .contains("id=\"to-error\"")
                .doesNotContain("export.zip?");
    }

    @Test
    void fromBehindToIsSaidAtItsField() {
        assertThat(get("/audit/export?from=8&to=7", HttpStatus.BAD_REQUEST))
                .contains("id=\"from-error\"");
    }

    private static StoredEvent event(int index) {
        return new StoredEvent(
                index,
                Samples.TIP.value(),
                "TipOff",
                index,
                "id",
                "TipAccepted",
                "1",
                Site.NOW.toString(),
                "{}",
                "{}",
                new byte[32]);
    }
}
