package org.mingcha.infra.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingcha.infra.ledger.Trial.all;
import static org.mingcha.infra.ledger.Trial.append;
import static org.mingcha.infra.ledger.Trial.noted;
import static org.mingcha.infra.ledger.Trial.together;

import com.mongodb.MongoSocketReadException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.ledger.Faulty.Fault;

/** What must hold on every server when any one call to it goes wrong, or all from one on. */
interface LedgerFailures {

    int STREAMS = 8;

    /** More calls than a run makes, so that each call in turn is the one that goes wrong. */
    int CALLS = 14;

    Trial trial();

    /** Two commits of two events on each stream; returns the ids of those acknowledged. */
    private static Set<List<String>> run(Ledger ledger) throws InterruptedException {
        Set<List<String>> acknowledged = ConcurrentHashMap.newKeySet();
        together(STREAMS, i -> () -> run(ledger, "s" + i, acknowledged));
        return acknowledged;
    }

    private static boolean run(Ledger ledger, String stream, Set<List<String>> acknowledged) {
        for (int sequence = 0; sequence < 4; sequence += 2) {
            var events = noted(stream, sequence, 2);
            append(ledger, events);
            acknowledged.add(events.stream().map(e -> e.getIdentifier()).toList());
        }
        return true;
    }

    private static void isSound(Ledger ledger, Set<List<String>> acknowledged) {
        var stored = all(ledger);
        assertThat(stored)
                .extracting(Trial::indexOf)
                .isEqualTo(LongStream.range(0, stored.size()).boxed().toList());
        assertThat(stored.size()).isEven();
        var commits = new HashSet<List<String>>();
        for (int i = 0; i < stored.size(); i += 2) {
            commits.add(List.of(stored.get(i).getIdentifier(), stored.get(i + 1).getIdentifier()));
        }
        assertThat(commits).hasSize(stored.size() / 2).containsAll(acknowledged);
    }

    private void eachCallInTurn(Fault fault, boolean forGood) throws InterruptedException {
        for (int call = 0; call < CALLS; call++) {
            try (var round = trial().another()) {
                var faulty = new Faulty(round.commits(), fault, call, forGood);
                var acknowledged = run(round.ledger(faulty));
                var heir = round.ledger();
                isSound(heir, acknowledged);
                if (!forGood) {
                    assertThat(acknowledged).hasSize(2 * STREAMS);
                }
                append(heir, noted("after", 0, 2));
                isSound(heir, acknowledged);
            }
        }
    }

    @Test
    default void callThatFailsOnceLosesAndDoublesNothing() throws Exception {
        eachCallInTurn(Fault.BEFORE, false);
    }

    @Test
    default void lostAnswerLosesAndDoublesNothing() throws Exception {
        eachCallInTurn(Fault.AFTER, false);
    }

    @Test
    default void writeCutInTheMiddleLosesAndDoublesNothing() throws Exception {
        eachCallInTurn(Fault.HALFWAY, false);
    }

    @Test
    default void writeThatArrivesAfterItWasGivenUpLosesAndDoublesNothing() throws Exception {
        eachCallInTurn(Fault.LATE, false);
    }

    @Test
    default void crashBeforeAnyCallLeavesWholeCommitsOnly() throws Exception {
        eachCallInTurn(Fault.BEFORE, true);
    }

    @Test
    default void crashAfterAnyCallLeavesWholeCommitsOnly() throws Exception {
        eachCallInTurn(Fault.AFTER, true);
    }

    @Test
    default void crashWithinAnyWriteLeavesWholeCommitsOnly() throws Exception {
        eachCallInTurn(Fault.HALFWAY, true);
    }

    @Test
    default void interruptedWriterLearnsHowItWentAndStaysInterrupted() throws Exception {
        var ledger = trial().ledger();
        var outcome =
                together(
                        1,
                        _ ->
                                () -> {
                                    Thread.currentThread().interrupt();
                                    return append(ledger, noted("a", 0, 1)).index() == 0
                                            && Thread.interrupted();
                                });
        assertThat(outcome).containsExactly(true);
        assertThat(all(ledger)).hasSize(1);
    }

    @Test
    default void faultBehindTheFirstPageReachesTheReader() {
        var commits = trial().commits();
        var faulty = new Faulty(commits, Fault.BEFORE, 1, true);
        var ledger = trial().ledger(faulty);
        noted("a", 0, Pages.SIZE + 1).forEach(e -> trial().ledger().appendEvents(List.of(e)));
        assertThatThrownBy(() -> all(ledger)).isInstanceOf(MongoSocketReadException.class);
    }

    @Test
    default void writeThatIsNeverAnsweredFailsAndTheNextOneIsServed() throws Exception {
        var faulty = new Faulty(trial().commits(), Fault.BEFORE, 0, true);
        var ledger = trial().ledger(faulty);
        var outcome = together(1, _ -> () -> append(ledger, noted("a", 0, 1)));
        assertThat(outcome).singleElement().isInstanceOf(EventStoreException.class);
        faulty.mend();
        assertThat(append(ledger, noted("a", 0, 1)).index()).isZero();
    }
}
