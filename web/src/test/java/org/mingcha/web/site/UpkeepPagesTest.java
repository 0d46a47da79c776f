package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.web.upkeep.Upkeep.Waiting;
import org.springframework.beans.factory.annotation.Autowired;

class UpkeepPagesTest extends SiteTest {

    private static final String SYSTEM = "/desk/administration/system";

    @Autowired PaperUpkeep upkeep;

    @BeforeEach
    void nothingWaits() {
        signedInAs(Staff.ADMIN);
        upkeep.letters.clear();
        upkeep.retried.clear();
    }

    @Test
    void theFirstPageLeadsToAllParts() {
        assertThat(get("/desk/administration"))
                .contains(
                        "/desk/accounts",
                        "/administration/divisions",
                        "/administration/law",
                        SYSTEM)
                .doesNotContain("govuk-warning-text");
    }

    @Test
    void whatWaitsIsSaidAtOnceAndListedWithItsKindOfFaultAlone() {
        upkeep.letters.add(
                new Waiting(
                        "worklist", "TipAccepted", "TipOff", Site.NOW, "IllegalStateException"));

        assertThat(get("/desk/administration")).contains("有 1 个事件等待重试");
        assertThat(get(SYSTEM)).contains("已受理", "TipOff", "IllegalStateException", "2026年11月23日");
    }

    @Test
    void whatWaitsIsTriedAgainWhereThatIsAsked() {
        assertThat(redirect("/desk/administration/retry", "group", "worklist")).endsWith(SYSTEM);
        assertThat(upkeep.retried).containsExactly("worklist");
    }

    @Test
    void keysLogAndViewsAreShownByNameAndFigure() {
        assertThat(get(SYSTEM))
                .contains("keyset-12345", "9bc443e0", "覆盖 299 个事件", ">7<")
                .contains("java -jar mingcha.jar rebuild");
    }

    @Test
    void everyRuleStandsWithItsSourceAndWhatAnInstallationAdds() {
        assertThat(get("/en/desk/administration/law"))
                .contains("deadlines-2027.csv", "Registry of time limits", "Working calendars");
    }

    @Test
    void divisionsAreThoseOfToday() {
        assertThat(get("/desk/administration/divisions")).contains("2026年11月23日", "东港区");
    }
}
