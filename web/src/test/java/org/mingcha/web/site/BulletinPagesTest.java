package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.query.bulletin.Exposed.Withdrawal;
import org.mingcha.query.bulletin.FindExposed;
import org.mingcha.query.bulletin.FindOneExposed;
import org.springframework.http.HttpStatus;

class BulletinPagesTest extends SiteTest {

    private static final String ONE = "/exposures/" + Samples.EXPOSURE;

    @Test
    void anExposedCaseIsListedAndShown() {
        answers.to(FindExposed.class, _ -> List.of(Samples.exposed(Optional.empty())));
        answers.to(FindOneExposed.class, _ -> Optional.of(Samples.exposed(Optional.empty())));

        assertThat(get("/exposures")).contains("违规存放", ONE);
        assertThat(get(ONE)).contains("罚款二万元", "行政处罚", "东港区", "2026年11月23日");
        assertThat(get("/en" + ONE)).contains("Penalty decided", "23 November 2026");
    }

    @Test
    void aWithdrawnCaseShowsTheReasonInstead() {
        var why = new Withdrawal(Site.NOW, OpenVault.closed("处罚已撤销"));
        answers.to(FindOneExposed.class, _ -> Optional.of(Samples.exposed(Optional.of(why))));

        assertThat(get(ONE)).contains("处罚已撤销", "已于 2026年11月23日 撤回").doesNotContain("罚款二万元");
    }

    @Test
    void aFullPageLeadsToTheNextWithItsFilters() {
        answers.to(
                FindExposed.class,
                asked -> Collections.nCopies(asked.size(), Samples.exposed(Optional.empty())));

        assertThat(get("/exposures?division=371100&sector=CHEMICAL&page=1"))
                .contains("division=371100&amp;sector=CHEMICAL&amp;page=2")
                .contains("division=371100&amp;sector=CHEMICAL&amp;page=0");
    }

    @Test
    void anAddressCutShortFiltersNothing() {
        assertThat(get("/exposures?division=37&page=x")).contains("没有符合条件的曝光");
    }

    @Test
    void whatWasNeverExposedIsNotThere() {
        get(ONE, HttpStatus.NOT_FOUND);
        get("/exposures/nonsense", HttpStatus.NOT_FOUND);
    }
}
