package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.exposure.ExposureBasis;
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

        assertThat(get("/exposures?division=371100&sector=CHEMICAL&basis=PENALTY&page=1"))
                .contains("sector=CHEMICAL&amp;basis=PENALTY&amp;unit=&amp;page=2")
                .contains("sector=CHEMICAL&amp;basis=PENALTY&amp;unit=&amp;page=0");
    }

    @Test
    void theFeedKeepsTheFilters() {
        assertThat(get("/exposures?division=371100&basis=PENALTY&unit=化工"))
                .contains(
                        "/exposures.atom?division=371100&amp;sector=&amp;basis=PENALTY&amp;unit=%E5")
                .contains("订阅以上条件的曝光");
    }

    @Test
    void whatIsAskedForReachesTheBulletin() {
        var asked = listening();
        get("/exposures?basis=MAJOR_HAZARD&unit=化工");

        assertThat(asked)
                .containsExactly(
                        new FindExposed(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(ExposureBasis.MAJOR_HAZARD),
                                Optional.of("化工"),
                                0,
                                20));
    }

    @Test
    void aCaseSaysItsLegalBasisAndThatItStands() {
        answers.to(FindOneExposed.class, _ -> Optional.of(Samples.exposed(Optional.empty())));

        assertThat(get(ONE)).contains("第七十八条", "没有更正，也没有撤回");
    }

    @Test
    void aUnitShowsWhatWasPublishedAboutItAndWhatThatDoesNotMean() {
        var why = new Withdrawal(Site.NOW, OpenVault.closed("处罚已撤销"));
        answers.to(FindExposed.class, _ -> List.of(Samples.exposed(Optional.of(why))));

        assertThat(get("/units?name=化工")).contains("化工：公开的信息", "已撤回", ONE, "不等于没有人举报");
    }

    @Test
    void aUnitOfWhichNothingIsPublicIsSaidSo() {
        assertThat(get("/en/units?name=Other")).contains("Nothing was published", "does not mean");
    }

    @Test
    void withoutANameNoUnitIsLookedFor() {
        var asked = listening();

        assertThat(get("/units")).contains("id=\"name\"");
        assertThat(asked).isEmpty();
    }

    private List<FindExposed> listening() {
        var asked = new ArrayList<FindExposed>();
        answers.to(
                FindExposed.class,
                question -> {
                    asked.add(question);
                    return List.of();
                });
        return asked;
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
