package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.query.deadlines.Dates;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.Work;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import org.springframework.http.HttpStatus;

class CaseThroughTimeTest extends SiteTest {

    private static final String CASE = "/audit/streams/" + Samples.TIP;

    @BeforeEach
    void registeredThenAcceptedTwoDaysLater() {
        signedInAs(Staff.AUDITOR);
        ledger.events.add(event(4, 0, "TipRegistered", "2026-11-20"));
        ledger.events.add(event(9, 1, "TipAccepted", "2026-11-22T02:00:00Z"));
        past.states.putAll(Map.of(4L, standing("REGISTERED"), 9L, standing("ACCEPTED")));
    }

    @Test
    void whatTheLastEventChangedIsMarkedInWords() {
        assertThat(get(CASE))
                .containsPattern("<del>\\s*<span class=\"govuk-visually-hidden\">原为：")
                .containsPattern(
                        "<ins>\\s*<span class=\"govuk-visually-hidden\">现为：</span> <span>已受理");
    }

    @Test
    void theFirstEventChangesNothing() {
        assertThat(get(CASE + "?step=1"))
                .contains("第 1 个事件之后（共 2 个）", "TipRegistered", "rel=\"next\"")
                .doesNotContain("<del>", "<ins>", "rel=\"prev\"");
    }

    @Test
    void anIndexAndAMomentShowWhatHadHappenedByThen() {
        assertThat(get(CASE + "?asOf=8")).contains("第 1 个事件之后").doesNotContain(">TipAccepted<");
        assertThat(get(CASE + "?asOf=9")).contains("第 2 个事件之后", ">TipAccepted<");
        assertThat(get(CASE + "?asOf=2026-11-22T01:59:59Z")).doesNotContain(">TipAccepted<");
    }

    @Test
    void aMinuteOnTheClockHoldsAllThatHappenedInIt() {
        assertThat(get(CASE + "?at=2026-11-22T10:00")).contains(">TipAccepted<");
        assertThat(get(CASE + "?at=2026-11-22T09:59")).doesNotContain(">TipAccepted<");
    }

    @Test
    void whatLiesBeyondEitherEndIsThatEnd() {
        assertThat(get(CASE + "?step=0")).contains("第 1 个事件之后");
        assertThat(get(CASE + "?step=99")).contains("第 2 个事件之后");
    }

    @Test
    void beforeItBeganThereWasNothing() {
        assertThat(get("/en" + CASE + "?at=2026-11-01T00:00")).contains("Nothing had happened");
    }

    @Test
    void overdueIsCountedAtTheDayThatIsLookedAt() {
        assertThat(get(CASE + "?at=2026-11-20T10:00")).contains("按 2026年11月20日 计算");
        assertThat(get(CASE + "?step=2")).contains("按 2026年11月22日 计算");
        assertThat(get(CASE)).contains("按 2026年11月23日 计算");
    }

    @Test
    void aMomentThatIsNoneIsSaidAtItsField() {
        assertThat(get(CASE + "?at=noon", HttpStatus.BAD_REQUEST))
                .contains("id=\"at-error\"", "value=\"noon\"");
    }

    @Test
    void whatIsNoCaseShowsItsEventsAlone() {
        past.forget();
        assertThat(get(CASE)).contains("这不是案件", "TipAccepted");
    }

    private static Work standing(String state) {
        var item = Samples.work(Subject.TIP, Samples.TIP.value(), state).items().getFirst();
        return new Work(item, Dates.NONE, 4);
    }

    private static StoredEvent event(int index, int sequence, String name, String time) {
        return new StoredEvent(
                index,
                Samples.TIP.value(),
                "TipOff",
                sequence,
                "id",
                name,
                "1",
                time,
                "{\"by\":\"intake\"}",
                "{}",
                new byte[32]);
    }
}
