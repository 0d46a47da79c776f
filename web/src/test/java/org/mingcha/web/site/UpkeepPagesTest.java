package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
        upkeep.backedUp = Optional.empty();
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
    void whatFollowsTheLedgerIsCalledByWhatItDoes() {
        assertThat(get("/en" + SYSTEM))
                .contains("List: work", "worklist_0", "A tip-off is merged: it joins the other");
    }

    @Test
    void keysSaySinceWhenTheyAre() {
        assertThat(get(SYSTEM))
                .contains("密钥最近于2026年11月23日变更", "自第 0 个事件（2026年11月23日）起使用", "此数据目录尚未做过备份");
    }

    @Test
    void aBackupFromBeforeTheKeysChangedIsToldApart() {
        upkeep.backedUp = Optional.of(Site.NOW.minusSeconds(1));
        assertThat(get(SYSTEM)).contains("此后密钥有变更");
        upkeep.backedUp = Optional.of(Site.NOW);
        assertThat(get(SYSTEM)).doesNotContain("此后密钥有变更");
    }

    @Test
    void everyRuleStandsWithItsSourceAndWhatAnInstallationAdds() {
        assertThat(get("/en/desk/administration/law"))
                .contains("deadlines-2027.csv", "Registry of time limits", "Working calendars");
    }
}
