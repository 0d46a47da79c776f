package org.mingcha.infra.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.due.CaseKind;
import org.mingcha.command.tally.Count;
import org.mingcha.command.tipoff.TipOffEvent.NotCuredReported;
import org.mingcha.query.Cast;
import org.mingcha.query.Story;
import org.mingcha.query.worklist.InMemoryWorkItems;
import org.mingcha.query.worklist.Work;
import org.mingcha.query.worklist.WorklistModule;

class CensusTest {

    private static final int EVENTS = Story.EVENTS.size();
    private static final LocalDate DAY = Cast.day(47);

    @Test
    void afterEveryEventThoseAreCountedThatTheListOfWorkHasOpen() {
        var census = new Census(CensusTest::reread);
        for (int events = 0; events <= EVENTS; events++) {
            assertThat(census.events()).isEqualTo(events);
            assertThat(census.on(DAY, events)).as("after %d", events).contains(listed(events, DAY));
            if (events < EVENTS) {
                census.read(Story.EVENTS.get(events));
            }
        }
    }

    @Test
    void itTellsHowItStoodAfterEachEarlierEvent() {
        var census = told(Census.REMEMBERED);
        for (int events = 0; events <= EVENTS; events++) {
            assertThat(census.on(DAY, events)).as("after %d", events).contains(listed(events, DAY));
        }
    }

    @Test
    void whatWasDueOnTheDayIsOverdueAtItsEnd() {
        var census = new Census(CensusTest::reread);
        Story.EVENTS.subList(0, 2).forEach(census::read);

        assertThat(census.on(Cast.day(5), 2).orElseThrow())
                .singleElement()
                .returns(1, Count::open)
                .returns(0, Count::overdue);
        assertThat(census.on(Cast.day(6), 2).orElseThrow())
                .singleElement()
                .returns(1, Count::overdue);
    }

    @Test
    void howOftenNothingWasCuredIsCountedWhetherTheCaseIsOpenOrNot() {
        var told = told(Census.REMEMBERED).on(DAY, EVENTS).orElseThrow();

        long said = Story.EVENTS.stream().filter(NotCuredReported.class::isInstance).count();
        assertThat(said).isPositive();
        assertThat(told.stream().mapToLong(Count::notCured).sum()).isEqualTo(said);
    }

    @Test
    void itDoesNotTellWhatIsLongerAgoThanItRemembers() {
        var census = told(5);

        assertThat(census.on(DAY, EVENTS)).contains(listed(EVENTS, DAY));
        assertThat(census.on(DAY, 0)).isEmpty();
        assertThat(census.on(DAY, EVENTS + 1)).isEmpty();
    }

    @Test
    void anEventThatCannotFollowIsRefused() {
        var census = new Census((_, _) -> Optional.empty());

        assertThatThrownBy(() -> census.read(Story.EVENTS.get(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("event 0 cannot be counted");
    }

    private static Census told(int remembered) {
        var census = new Census(CensusTest::reread, remembered);
        Story.EVENTS.forEach(census::read);
        return census;
    }

    private static Optional<Work> reread(String stream, long before) {
        return items((int) before).find(stream);
    }

    private static InMemoryWorkItems items(int events) {
        var items = new InMemoryWorkItems();
        Story.tell(new WorklistModule(items), 0, events);
        return items;
    }

    /** By the list of work itself. */
    private static List<Count> listed(int events, LocalDate day) {
        var items = items(events);
        Map<String, Count> counts = new HashMap<>();
        var open =
                ids().flatMap(id -> items.find(id).stream())
                        .filter(work -> work.item().open())
                        .map(work -> one(work, day));
        Stream.concat(open, notCured(events))
                .forEach(one ->
                        counts.merge(
                                one.division().value() + one.kind().ordinal(),
                                one,
                                (a, b) ->
                                        new Count(
                                                a.division(),
                                                a.kind(),
                                                a.open() + b.open(),
                                                a.overdue() + b.overdue(),
                                                a.notCured() + b.notCured())));
        var list = new ArrayList<>(counts.values());
        list.sort(
                Comparator.comparing((Count count) -> count.division().value())
                        .thenComparing(Count::kind));
        return list;
    }

    private static Count one(Work work, LocalDate day) {
        boolean overdue = work.item().overdueOn(day.plusDays(1));
        return new Count(work.item().division(), Census.kind(work), 1, overdue ? 1 : 0, 0);
    }

    /** Where the tip-off was when its reporter said so. */
    private static Stream<Count> notCured(int events) {
        return IntStream.range(0, events)
                .filter(i -> Story.EVENTS.get(i) instanceof NotCuredReported)
                .mapToObj(i ->
                        items(i + 1)
                                .find(LedgerPastTest.streamOf(Story.EVENTS.get(i)))
                                .orElseThrow())
                .map(work -> new Count(work.item().division(), CaseKind.TIP, 0, 0, 1));
    }

    private static Stream<String> ids() {
        return Story.EVENTS.stream().map(LedgerPastTest::streamOf).distinct();
    }
}
