package org.mingcha.query.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.Cast.CITY;
import static org.mingcha.query.Cast.COUNTY;
import static org.mingcha.query.Cast.EXPOSURE;
import static org.mingcha.query.Cast.HEAD;
import static org.mingcha.query.Cast.UNIT;
import static org.mingcha.query.Cast.day;
import static org.mingcha.query.Cast.exposure;
import static org.mingcha.query.Cast.morning;
import static org.mingcha.query.Cast.sealed;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.exposure.Addressee;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureEvent.ExposureWithdrawn;
import org.mingcha.command.exposure.Medium;
import org.mingcha.command.exposure.PublicationKind;
import org.mingcha.command.party.Sector;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.redaction.Snapshot;
import org.mingcha.query.bulletin.Exposed.Release;

/** What every store of the bulletin promises. */
public abstract class BulletinContract {

    private static final DivisionCode OTHER_CITY = new DivisionCode("370200");

    protected abstract Bulletin bulletin();

    @Test
    protected void whatWasPutIsFoundWhole() {
        Exposed exposed = exposed(1, COUNTY, Optional.of(Sector.RAIL));
        bulletin().put(exposed);

        assertThat(bulletin().find(exposed.exposure())).contains(exposed);
        assertThat(bulletin().find(exposure('z'))).isEmpty();
    }

    @Test
    protected void whatIsWithdrawnReplacesWhatStood() {
        Exposed stood = exposed(1, COUNTY, Optional.empty());
        Exposed withdrawn =
                stood.withdrawn(
                        new ExposureWithdrawn(stood.exposure(), HEAD, morning(2), sealed("void")));
        bulletin().put(stood);
        bulletin().put(withdrawn);

        assertThat(page(Optional.empty(), Optional.empty(), 0)).containsExactly(withdrawn);
    }

    @Test
    protected void whatExpiredIsFoundAndNoLongerListed() {
        Exposed expired = exposed(1, COUNTY, Optional.empty()).expired(morning(2));
        bulletin().put(exposed(1, COUNTY, Optional.empty()));
        bulletin().put(expired);

        assertThat(page(Optional.empty(), Optional.empty(), 0)).isEmpty();
        assertThat(bulletin().find(expired.exposure())).contains(expired);
    }

    @Test
    protected void theNewestComesFirstPageByPage() {
        for (int index = 1; index <= 5; index++) {
            bulletin().put(exposed(index, COUNTY, Optional.empty()));
        }

        assertThat(indexes(Optional.empty(), Optional.empty(), 0)).containsExactly(5L, 4L);
        assertThat(indexes(Optional.empty(), Optional.empty(), 1)).containsExactly(3L, 2L);
        assertThat(indexes(Optional.empty(), Optional.empty(), 2)).containsExactly(1L);
        assertThat(indexes(Optional.empty(), Optional.empty(), 3)).isEmpty();
    }

    @Test
    protected void aDivisionShowsItselfAndWhatLiesBelow() {
        bulletin().put(exposed(1, COUNTY, Optional.empty()));
        bulletin().put(exposed(2, OTHER_CITY, Optional.empty()));

        assertThat(indexes(Optional.of(CITY), Optional.empty(), 0)).containsExactly(1L);
    }

    @Test
    protected void aSectorShowsOnlyItsOwn() {
        bulletin().put(exposed(1, COUNTY, Optional.of(Sector.RAIL)));
        bulletin().put(exposed(2, COUNTY, Optional.empty()));

        assertThat(indexes(Optional.empty(), Optional.of(Sector.RAIL), 0)).containsExactly(1L);
    }

    @Test
    protected void aBasisShowsOnlyItsOwn() {
        bulletin().put(exposed(1, COUNTY, Optional.empty()));

        assertThat(narrow(Optional.of(ExposureBasis.PENALTY), Optional.empty(), 0)).hasSize(1);
        assertThat(narrow(Optional.of(ExposureBasis.MAJOR_HAZARD), Optional.empty(), 0)).isEmpty();
    }

    @Test
    protected void aUnitIsFoundByAnyPartOfItsNamePageByPage() {
        for (int index = 1; index <= 3; index++) {
            bulletin().put(exposed(index, COUNTY, Optional.empty()));
        }
        var part = Optional.of(" " + UNIT.value().substring(1));

        assertThat(narrow(Optional.empty(), part, 0)).containsExactly(3L, 2L);
        assertThat(narrow(Optional.empty(), part, 1)).containsExactly(1L);
        assertThat(narrow(Optional.empty(), Optional.of(UNIT.value() + "x"), 0)).isEmpty();
    }

    @Test
    protected void anExpiredCaseIsNotFoundByItsUnitEither() {
        bulletin().put(exposed(1, COUNTY, Optional.empty()).expired(morning(9)));

        assertThat(narrow(Optional.empty(), Optional.of(UNIT.value()), 0)).isEmpty();
    }

    private List<Long> narrow(Optional<ExposureBasis> basis, Optional<String> unit, int page) {
        var question = new FindExposed(Optional.empty(), Optional.empty(), basis, unit, page, 2);
        return bulletin().page(question).stream().map(Exposed::index).toList();
    }

    @Test
    protected void aDraftIsKeptUntilDiscardedAndNeverShown() {
        Draft draft =
                new Draft(
                        EXPOSURE,
                        ExposureBasis.PENALTY,
                        Optional.of(UNIT),
                        COUNTY,
                        Optional.empty(),
                        Optional.of(sealed("title")),
                        Optional.empty(),
                        Optional.of(Addressee.UNIT),
                        Optional.of(PublicationKind.PUBLICITY));
        bulletin().keep(draft);

        assertThat(bulletin().draft(EXPOSURE)).contains(draft);
        assertThat(indexes(Optional.empty(), Optional.empty(), 0)).isEmpty();
        bulletin().discard(EXPOSURE);
        bulletin().discard(EXPOSURE);
        assertThat(bulletin().draft(EXPOSURE)).isEmpty();
    }

    @Test
    protected void theSectorOfAStreamIsRemembered() {
        bulletin().keep("hazard-1", Sector.RAIL);
        bulletin().keep("hazard-1", Sector.RAIL);

        assertThat(bulletin().sector("hazard-1")).contains(Sector.RAIL);
        assertThat(bulletin().sector("hazard-2")).isEmpty();
    }

    @Test
    protected void nothingIsLeftAfterClearing() {
        bulletin().put(exposed(1, COUNTY, Optional.empty()));
        bulletin().keep("hazard-1", Sector.RAIL);
        bulletin().clear();

        assertThat(indexes(Optional.empty(), Optional.empty(), 0)).isEmpty();
        assertThat(bulletin().sector("hazard-1")).isEmpty();
    }

    private List<Exposed> page(Optional<DivisionCode> within, Optional<Sector> sector, int page) {
        return bulletin()
                .page(new FindExposed(within, sector, Optional.empty(), Optional.empty(), page, 2));
    }

    private List<Long> indexes(Optional<DivisionCode> within, Optional<Sector> sector, int page) {
        return page(within, sector, page).stream().map(Exposed::index).toList();
    }

    private static Exposed exposed(int index, DivisionCode division, Optional<Sector> sector) {
        return new Exposed(
                index,
                exposure((char) ('0' + index)),
                ExposureBasis.PENALTY,
                Optional.of(UNIT),
                division,
                sector,
                Optional.of(sealed("title")),
                Optional.of(sealed("text")),
                morning(index),
                Optional.empty(),
                Optional.of(Addressee.GOVERNMENT),
                Optional.of(PublicationKind.CIRCULAR),
                Optional.of(
                        new Release(
                                Optional.of(new Medium("www.rizhao.gov.cn")),
                                Snapshot.of("title", "text"),
                                day(90))),
                Optional.of(morning(index)),
                Optional.empty());
    }
}
