package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import org.springframework.http.HttpStatus;

class AuditPagesTest extends SiteTest {

    @BeforeEach
    void sixtyEvents() {
        signedInAs(Staff.AUDITOR);
        IntStream.range(0, 60).forEach(i -> ledger.events.add(event(i)));
    }

    @Test
    void theLatestEventsComeFirst() {
        assertThat(get("/audit"))
                .contains(">59<", ">10<", "已受理", "intake", "2026年11月23日 10:00", "before=10")
                .doesNotContain(">9<");
        assertThat(get("/audit?before=10")).contains(">9<", ">0<").doesNotContain("rel=\"next\"");
    }

    @Test
    void aStreamIsFoundByItsIdAndByTheTipsNumber() {
        answers.to(
                FindWork.class,
                asked -> Samples.work(asked.subject(), Samples.TIP.value(), "REGISTERED"));

        assertThat(leads("/audit?find=" + Samples.TIP)).endsWith("/audit/streams/" + Samples.TIP);
        assertThat(leads("/en/audit?find=" + Samples.NUMBER.value()))
                .endsWith("/en/audit/streams/" + Samples.TIP);
    }

    @Test
    void whatIsNowhereIsSaidAndKept() {
        assertThat(get("/audit?find=nowhere", HttpStatus.BAD_REQUEST))
                .contains("id=\"find-error\"", "value=\"nowhere\"");
    }

    @Test
    void aStreamShowsEveryEventWithItsContent() {
        assertThat(get("/audit/streams/" + Samples.TIP))
                .contains("共 60 个事件", "TipAccepted", "&quot;by&quot; : &quot;intake&quot;");
    }

    @Test
    void aStreamThatIsNotThereIsNotFound() {
        get("/audit/streams/nowhere", HttpStatus.NOT_FOUND);
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
                "{\"by\":\"intake\"}",
                "{}",
                new byte[32]);
    }
}
