package org.mingcha.infra.verify.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.due.CaseKind;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.tally.Count;
import org.mingcha.command.tally.TallyEvent.TallyTaken;
import org.mingcha.command.tally.TallyId;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Finding;
import org.mingcha.infra.verify.finding.Findings;
import org.mingcha.infra.verify.order.Seen;
import org.mingcha.query.Cast;
import org.mingcha.query.Story;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

class TallyCheckTest {

    private static final List<Object> TIP = Story.EVENTS.subList(0, 2);

    private final List<Object> ledger = new ArrayList<>(TIP);

    @Test
    void aTallyThatIsThatOfTheEventsFits() {
        ledger.add(tally(1, 2, 1, 0));
        ledger.add(tally(2, 2, 1, 0));

        assertThat(findings()).isEmpty();
    }

    @Test
    void aTallyThatHidesACaseIsFound() {
        ledger.add(tally(1, 2, 0, 0));

        assertThat(findings()).containsExactly(Finding.of(2, Fault.TALLY_DIFFERS, 2));
    }

    @Test
    void aTallyThatHidesWhatIsOverdueIsFound() {
        ledger.add(tally(6, 2, 1, 0));

        assertThat(findings()).containsExactly(Finding.of(2, Fault.TALLY_DIFFERS, 2));
    }

    @Test
    void whatCameBetweenTheCountingAndTheTallyIsNotCounted() {
        ledger.addAll(Story.EVENTS.subList(2, 4));
        ledger.add(tally(1, 2, 1, 0));

        assertThat(findings()).isEmpty();
    }

    @Test
    void aTallyCountsNoEventsThatAreNotThere() {
        ledger.add(tally(1, 3, 1, 0));

        assertThat(findings()).containsExactly(Finding.of(2, Fault.TALLY_DIFFERS, 3));
    }

    @Test
    void aDayThatWasLeftOutIsFound() {
        ledger.add(tally(1, 2, 1, 0));
        ledger.add(tally(3, 2, 1, 0));

        assertThat(findings()).containsExactly(Finding.of(3, Fault.TALLY_SKIPPED, Cast.day(2)));
    }

    @Test
    void whereTheFirstDayWasNeverTakenNothingIsCounted() {
        ledger.add(tally(6, 2, 0, 0));

        assertThat(findings(_ -> false)).isEmpty();
    }

    @Test
    void behindAnEventThatCannotBeReadNothingIsJudged() {
        ledger.add("unreadable");
        ledger.add(tally(1, 2, 0, 0));

        assertThat(findings()).isEmpty();
    }

    private List<Finding> findings() {
        return findings(tally -> tally.equals(TallyId.of(Cast.day(1))));
    }

    private List<Finding> findings(java.util.function.Predicate<TallyId> taken) {
        var findings = new Findings();
        var check = new TallyCheck((_, _) -> Optional.empty(), taken, findings);
        for (int index = 0; index < ledger.size(); index++) {
            check.check(seen(index, ledger.get(index)));
        }
        return findings.sorted();
    }

    private static Seen.Event seen(long index, Object event) {
        var stored =
                new StoredEvent(
                        index,
                        "stream",
                        "Kind",
                        index,
                        "id",
                        "name",
                        "1",
                        "",
                        "",
                        "",
                        new byte[32]);
        Optional<Object> payload = event instanceof String ? Optional.empty() : Optional.of(event);
        return new Seen.Event(
                stored,
                new byte[32],
                Tree.EMPTY,
                0,
                Optional.<Hash>empty(),
                payload,
                Optional.empty());
    }

    private static TallyTaken tally(int day, long events, int open, int overdue) {
        LocalDate on = Cast.day(day);
        return new TallyTaken(
                TallyId.of(on),
                on,
                events,
                open == 0
                        ? List.of()
                        : List.of(new Count(Cast.COUNTY, CaseKind.TIP, open, overdue, 0)),
                CivilTime.endOf(on));
    }
}
