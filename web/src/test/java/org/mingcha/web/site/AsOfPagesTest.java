package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.query.deadlines.Dates;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.Work;
import org.springframework.http.HttpStatus;

class AsOfPagesTest extends SiteTest {

    /** In Donggang, due on Friday the 20th. */
    @BeforeEach
    void oneOpenCase() {
        signedInAs(Staff.AUDITOR);
        var item = Samples.work(Subject.TIP, Samples.TIP.value(), "ACCEPTED").items().getFirst();
        past.open.add(new Work(item, Dates.NONE, 4));
    }

    @Test
    void beforeADayIsNamedNothingIsRead() {
        assertThat(get("/audit/as-of")).doesNotContain("mc-figures");
        assertThat(past.asked).isEmpty();
    }

    @Test
    void aCaseIsShownWithWhoHadItAndLeadsToItsStateThen() {
        assertThat(get("/audit/as-of?at=2026-11-20"))
                .contains(
                        Samples.NUMBER.value(), "已受理", "officer1", "asOf=2026-11-20T15:59:59.999Z")
                .doesNotContain("govuk-tag--red");
    }

    @Test
    void onTheDayAfterItWasDueItWasOverdue() {
        assertThat(get("/audit/as-of?at=2026-11-21")).contains("govuk-tag--red");
    }

    @Test
    void ofTodayWhatIsKnownNowIsAll() {
        get("/audit/as-of?at=2026-11-23");
        assertThat(past.asked).containsExactly(Site.NOW);
    }

    @Test
    void anEndedDayIsToldUpToItsEndInShandong() {
        get("/audit/as-of?at=2026-11-22");
        assertThat(past.asked).containsExactly(Instant.parse("2026-11-22T15:59:59.999Z"));
    }

    @Test
    void otherDivisionsAreLeftOut() {
        assertThat(get("/audit/as-of?at=2026-11-20&division=371100")).contains("某某化工厂");
        assertThat(get("/audit/as-of?at=2026-11-20&division=370200")).contains("没有这样的案件");
    }

    @Test
    void onlyWhatIsOverdueIsListedWhereThatIsAsked() {
        assertThat(get("/audit/as-of?at=2026-11-20&late=true")).contains("没有这样的案件");
        assertThat(get("/audit/as-of?at=2026-11-21&late=true")).contains("某某化工厂");
    }

    @Test
    void tomorrowCannotBeAsked() {
        assertThat(get("/audit/as-of?at=2026-11-24", HttpStatus.BAD_REQUEST))
                .contains("id=\"at-error\"");
    }
}
