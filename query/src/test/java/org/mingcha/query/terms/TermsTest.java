package org.mingcha.query.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingcha.query.Cast.COUNTY;
import static org.mingcha.query.Cast.FIRST;
import static org.mingcha.query.Cast.HEAD;
import static org.mingcha.query.Cast.INTAKE;
import static org.mingcha.query.Cast.OTHER_CITY;
import static org.mingcha.query.Cast.TIP;
import static org.mingcha.query.Cast.day;
import static org.mingcha.query.Cast.due;
import static org.mingcha.query.Cast.letter;
import static org.mingcha.query.Cast.morning;
import static org.mingcha.query.Cast.sealed;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.DueEvent.DeadlineRecomputed;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.Desk;
import org.mingcha.command.tipoff.CustodyEvent.TipReturned;
import org.mingcha.command.tipoff.CustodyEvent.TipTransferAcknowledged;
import org.mingcha.command.tipoff.CustodyEvent.TipTransferred;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionDisputed;
import org.mingcha.command.tipoff.TipOffEvent.DeathReported;
import org.mingcha.command.tipoff.TipOffEvent.ResultFedBack;
import org.mingcha.command.tipoff.TipOffEvent.TipAccepted;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipRegistered;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;
import org.mingcha.command.tipoff.TipOffEvent.VerificationExtended;
import org.mingcha.command.tipoff.TipOffEvent.VerificationOverdue;
import org.mingcha.query.terms.Term.Fate;

/** What becomes of the legal dates of a report. */
class TermsTest {

    private static final TipOffEvent REGISTERED =
            new TipRegistered(TIP, day(1), TipNumber.of(TIP, COUNTY, day(1)), due(RowId.T1, 1, 6));
    private static final TipOffEvent ACCEPTED =
            new TipAccepted(TIP, INTAKE, morning(3), COUNTY, due(RowId.T3, 3, 63));
    private static final TipOffEvent CONCLUDED =
            new TipConcluded(TIP, HEAD, morning(21), due(RowId.T5, 21, 31));
    private static final TipOffEvent FED_BACK =
            new ResultFedBack(
                    TIP,
                    INTAKE,
                    morning(25),
                    letter("conclusion"),
                    letter("account"),
                    letter("disposal"),
                    false,
                    due(RowId.T6, 25, 35));

    @Test
    void aDateRunsFromTheDayThatSetIt() {
        var accept = only(RowId.T1, REGISTERED);

        assertThat(accept.fate()).isEqualTo(Fate.RUNNING);
        assertThat(accept.dueOn()).isEqualTo(day(6));
        assertThat(accept.ended()).isEmpty();
    }

    @Test
    void aRunningDateIsOverdueFromTheDayAfterIt() {
        var accept = only(RowId.T1, REGISTERED);

        assertThat(accept.overdueOn(day(6))).isFalse();
        assertThat(accept.overdueOn(day(7))).isTrue();
    }

    @Test
    void aDateIsMetOnTheDayOfWhatWasDue() {
        var accept = only(RowId.T1, REGISTERED, ACCEPTED);

        assertThat(accept.fate()).isEqualTo(Fate.MET);
        assertThat(accept.ended()).contains(day(3));
        assertThat(accept.overdueOn(day(30))).isFalse();
    }

    @Test
    void aDateThatPassedRunsOnUntilItIsMet() {
        var passed = new VerificationOverdue(TIP, due(RowId.T3, 3, 63), CivilTime.endOf(day(63)));

        assertThat(only(RowId.T3, REGISTERED, ACCEPTED, passed).overdueOn(day(64))).isTrue();
        assertThat(only(RowId.T3, REGISTERED, ACCEPTED, passed, CONCLUDED).fate())
                .isEqualTo(Fate.MET);
    }

    @Test
    void anExtendedDateGaveWayToAnother() {
        var extended =
                new VerificationExtended(
                        TIP,
                        HEAD,
                        morning(20),
                        10,
                        letter("slow"),
                        due(RowId.T3, 3, 63),
                        due(RowId.T4, 63, 73));

        assertThat(only(RowId.T3, REGISTERED, ACCEPTED, extended).fate()).isEqualTo(Fate.MOVED);
        assertThat(only(RowId.T4, REGISTERED, ACCEPTED, extended).fate()).isEqualTo(Fate.RUNNING);
    }

    @Test
    void aDateThatIsCountedAgainGaveWayToTheNewOne() {
        var recounted =
                new DeadlineRecomputed(
                        CaseId.of(TIP), due(RowId.T1, 1, 6), due(RowId.T1, 1, 7), morning(2));

        assertThat(after(REGISTERED).after(recounted).told())
                .extracting(Term::dueOn, Term::fate)
                .containsExactly(tuple(day(6), Fate.MOVED), tuple(day(7), Fate.RUNNING));
    }

    @Test
    void nothingIsDueOfAReportThatWasWithdrawn() {
        var withdrawn = new TipWithdrawn(TIP, day(4), Optional.empty());

        assertThat(only(RowId.T1, REGISTERED, withdrawn).fate()).isEqualTo(Fate.DROPPED);
        assertThat(only(RowId.T1, REGISTERED, withdrawn).ended()).contains(day(4));
    }

    @Test
    void theReportersOwnDateIsToldAsWell() {
        assertThat(only(RowId.T6, REGISTERED, ACCEPTED, CONCLUDED, FED_BACK).fate())
                .isEqualTo(Fate.RUNNING);
    }

    @Test
    void anObjectionMeetsTheReportersDateAndSetsThatOfTheRecheck() {
        var disputed =
                new ConclusionDisputed(TIP, day(30), Optional.empty(), due(RowId.T7, 30, 60));
        var terms = new TipOffEvent[] {REGISTERED, ACCEPTED, CONCLUDED, FED_BACK, disputed};

        assertThat(only(RowId.T6, terms).ended()).contains(day(30));
        assertThat(only(RowId.T7, terms).fate()).isEqualTo(Fate.RUNNING);
    }

    @Test
    void aDateIsWithTheDivisionThatHasTheReport() {
        assertThat(only(RowId.T1, REGISTERED).division()).isEqualTo(COUNTY);
        assertThat(only(RowId.T1, REGISTERED, transferred()).division()).isEqualTo(COUNTY);
        assertThat(only(RowId.T1, REGISTERED, transferred(), taken()).division())
                .isEqualTo(OTHER_CITY);
    }

    @Test
    void theDeskIsToldOnceItTookOver() {
        assertThat(only(RowId.T1, REGISTERED, transferred()).desk()).isEmpty();
        assertThat(only(RowId.T1, REGISTERED, transferred(), taken()).desk())
                .contains(new Desk("安委办"));
    }

    @Test
    void aDeskThatSentItBackIsForgotten() {
        var returned = new TipReturned(TIP, HEAD, morning(3), sealed("not-ours"));

        assertThat(only(RowId.T1, REGISTERED, transferred(), returned, taken()).desk()).isEmpty();
    }

    @Test
    void whatOfficialsArrangeAmongThemselvesIsNotTold() {
        var death = new DeathReported(TIP, day(1), due(RowId.T9, 1, 1));

        assertThat(after(REGISTERED, death).told())
                .extracting(term -> term.deadline().row())
                .containsExactly(RowId.T1);
    }

    @Test
    void aStreamThatIsTheReportsNoMoreTakesItsDatesAlong() {
        assertThat(after(REGISTERED).without(TIP.value()).told()).isEmpty();
        assertThat(after(REGISTERED).without("reward-other").told()).hasSize(1);
    }

    private static TipTransferred transferred() {
        return new TipTransferred(
                TIP,
                INTAKE,
                morning(2),
                COUNTY,
                OTHER_CITY,
                Optional.of(new Desk("安委办")),
                sealed("theirs"));
    }

    private static TipTransferAcknowledged taken() {
        return new TipTransferAcknowledged(TIP, FIRST, morning(3), OTHER_CITY);
    }

    private static Term only(RowId row, TipOffEvent... events) {
        return after(events).told().stream()
                .filter(term -> term.deadline().row() == row)
                .reduce((_, _) -> {
                    throw new AssertionError("several of " + row);
                })
                .orElseThrow();
    }

    private static Terms after(TipOffEvent... events) {
        var terms = Terms.of(TIP, COUNTY);
        for (var event : events) {
            terms = terms.after(event);
        }
        return terms;
    }
}
