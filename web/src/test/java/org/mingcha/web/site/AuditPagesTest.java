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
    void eventsAreFoundByNameOfficerAndDay() {
        ledger.events.add(
                event(60, "HazardGraded", "officer1", "2026-11-24T02:00:00Z", "hazard-1"));

        assertThat(get("/audit?name=HazardGraded")).contains(">60<").doesNotContain(">59<");
        assertThat(get("/audit?officer=officer1")).contains(">60<").doesNotContain(">59<");
        assertThat(get("/audit?from=2026-11-24")).contains(">60<").doesNotContain(">59<");
        assertThat(get("/audit?to=2026-11-23")).contains(">59<").doesNotContain(">60<");
    }

    @Test
    void anOfficerWhoseNameOnlyBeginsSoIsAnother() {
        assertThat(get("/audit?officer=int")).contains("没有符合条件的事件");
    }

    @Test
    void theNextPageAsksTheSame() {
        assertThat(get("/audit?name=TipAccepted&officer=intake"))
                .contains("before=10&amp;find=&amp;name=TipAccepted&amp;officer=intake");
    }

    @Test
    void ofACaseOnlyWhatElseIsAskedIsListed() {
        assertThat(get("/audit?find=" + Samples.TIP + "&name=TipAccepted")).contains(">59<");
        assertThat(get("/audit?find=" + Samples.TIP + "&name=HazardGraded")).contains("没有符合条件的事件");
    }

    @Test
    void aDayThatIsNoneIsSaidAtItsField() {
        assertThat(get("/audit?from=yesterday", HttpStatus.BAD_REQUEST))
                .contains("id=\"from-error\"", "value=\"yesterday\"");
    }

    @Test
    void whatIsFarBackIsLookedForPageByPage() {
        ledger.events.clear();
        ledger.events.add(event(0, "HazardGraded", "officer1", Site.NOW.toString(), "hazard-1"));
        IntStream.rangeClosed(1, 50_000).forEach(i -> ledger.events.add(event(i)));

        assertThat(get("/en/audit?name=HazardGraded"))
                .contains("back to index 1;", "before=1&amp;", "Search further back");
        assertThat(get("/audit?name=HazardGraded&before=1"))
                .contains(">0<")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void aStreamThatIsNotThereIsNotFound() {
        get("/audit/streams/nowhere", HttpStatus.NOT_FOUND);
    }

    private static StoredEvent event(int index) {
        var now = Site.NOW.toString();
        return event(index, "TipAccepted", "intake", now, Samples.TIP.value());
    }

    private static StoredEvent event(
            int index, String name, String by, String time, String stream) {
        return new StoredEvent(
                index,
                stream,
                "TipOff",
                index,
                "id",
                name,
                "1",
                time,
                "{\"by\":\"%s\"}".formatted(by),
                "{}",
                new byte[32]);
    }
}
