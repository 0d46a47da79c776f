package org.mingcha.infra.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingcha.infra.ledger.Trial.all;
import static org.mingcha.infra.ledger.Trial.append;
import static org.mingcha.infra.ledger.Trial.indexOf;
import static org.mingcha.infra.ledger.Trial.noted;
import static org.mingcha.infra.ledger.Trial.together;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingcha.command.reliance.Reliance;

/** What every server must let many writers do at once. */
@Timeout(120)
interface LedgerRaces {

    int WRITERS = 64;
    int ROUNDS = 5;

    Trial trial();

    /** A writer on its own stream: commits of one to three events, and the indexes it was told. */
    private static Callable<Map<Long, String>> writer(Ledger ledger, String stream) {
        return () -> {
            var told = new HashMap<Long, String>();
            long sequence = 0;
            for (int round = 0; round < ROUNDS; round++) {
                var events = noted(stream, sequence, 1 + round % 3);
                sequence += events.size();
                told.put(append(ledger, events).index(), events.getLast().getIdentifier());
            }
            return told;
        };
    }

    private static void acknowledgedIsThereOnceAndWithoutGap(Ledger ledger, List<?> told) {
        var stored = all(ledger);
        assertThat(stored)
                .extracting(Trial::indexOf)
                .isEqualTo(LongStream.range(0, stored.size()).boxed().toList());
        assertThat(stored).extracting(e -> e.getIdentifier()).doesNotHaveDuplicates();
        for (Object one : told) {
            assertThat((Map<?, ?>) one).hasSize(ROUNDS);
            ((Map<?, ?>) one).forEach((index, id) -> assertThat(idAt(stored, index)).isEqualTo(id));
        }
        assertThat(stored).hasSize(told.size() * (1 + 2 + 3 + 1 + 2));
    }

    private static String idAt(List<TrackedEventMessage<?>> stored, Object index) {
        return stored.get(((Long) index).intValue()).getIdentifier();
    }

    @Test
    default void writersOnDifferentStreamsAllSucceedWithoutGap() throws Exception {
        var ledger = trial().ledger();
        var told = together(WRITERS, i -> writer(ledger, "s" + i));
        acknowledgedIsThereOnceAndWithoutGap(ledger, told);
    }

    @Test
    default void twoNodesShareOneLedgerWithoutGap() throws Exception {
        var nodes = List.of(trial().ledger(), trial().ledger());
        var told = together(WRITERS, i -> writer(nodes.get(i % 2), "s" + i));
        acknowledgedIsThereOnceAndWithoutGap(nodes.getFirst(), told);
    }

    @Test
    default void ofWritersForOnePlaceInAStreamExactlyOneWins() throws Exception {
        var nodes = List.of(trial().ledger(), trial().ledger());
        for (int sequence = 0; sequence < ROUNDS; sequence++) {
            long place = sequence;
            var outcomes =
                    together(WRITERS, i -> () -> append(nodes.get(i % 2), noted("a", place, 1)));
            assertThat(outcomes).filteredOn(Appended.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(ConcurrencyException.class::isInstance)
                    .hasSize(WRITERS - 1);
        }
        assertThat(all(nodes.getFirst())).hasSize(ROUNDS);
    }

    @Test
    default void writerThatStalledBetweenHeadAndInsertComesLaterInTheOrder() throws Exception {
        var stalled = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var slow = trial().ledger(new Stalling(trial().commits(), stalled, go));
        var quick = trial().ledger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var free = threads.submit(() -> append(slow, noted("free", 0, 2)));
            stalled.await();
            var clashing = threads.submit(() -> append(slow, noted("taken", 0, 1)));
            append(quick, noted("taken", 0, 3));
            append(quick, noted("b", 0, 2));
            go.countDown();
            assertThat(free.get().index()).isEqualTo(6);
            assertThat(clashing)
                    .failsWithin(Duration.ofSeconds(30))
                    .withThrowableThat()
                    .withCauseInstanceOf(ConcurrencyException.class);
        }
        assertThat(all(quick)).hasSize(7);
    }

    @Test
    default void whoReliesOnAStreamThatStoodStillSucceeds() {
        var ledger = trial().ledger();
        append(ledger, noted("b", 0, 2));

        append(ledger, noted("a", 0, 1), List.of(new Reliance("b", 1), new Reliance("c", -1)));

        assertThat(all(ledger)).hasSize(3);
    }

    @Test
    default void whoReliesOnAStreamThatMovedOnHasLost() {
        var ledger = trial().ledger();
        append(trial().ledger(), noted("b", 0, 2));

        assertThatThrownBy(() -> append(ledger, noted("a", 0, 1), List.of(new Reliance("b", 0))))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(all(ledger)).hasSize(2);
    }

    @Test
    default void ofTwoWhoRelyOnEachOtherExactlyOneWins() throws Exception {
        var nodes = List.of(trial().ledger(), trial().ledger());
        for (int pair = 0; pair < WRITERS; pair++) {
            var names = List.of("x" + pair, "y" + pair);
            int same = pair % 2;
            var outcomes =
                    together(
                            2,
                            i ->
                                    () ->
                                            append(
                                                    nodes.get(i * same),
                                                    noted(names.get(i), 0, 1),
                                                    List.of(new Reliance(names.get(1 - i), -1))));
            assertThat(outcomes).filteredOn(Appended.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(ConcurrencyException.class::isInstance).hasSize(1);
        }
        assertThat(all(nodes.getFirst())).hasSize(WRITERS);
    }

    @Test
    default void tailReaderBesideWritersSeesEveryIndexOnceAndInOrder() throws Exception {
        var nodes = List.of(trial().ledger(), trial().ledger());
        int expected = WRITERS * (1 + 2 + 3 + 1 + 2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var seen =
                    threads.submit(() -> {
                        var indexes = new ArrayList<Long>();
                        while (indexes.size() < expected) {
                            long last = indexes.isEmpty() ? -1 : indexes.getLast();
                            nodes.getLast()
                                    .readEvents(new GlobalSequenceTrackingToken(last), true)
                                    .forEach(event -> indexes.add(indexOf(event)));
                        }
                        return indexes;
                    });
            together(WRITERS, i -> writer(nodes.get(i % 2), "s" + i));
            assertThat(seen.get()).isEqualTo(LongStream.range(0, expected).boxed().toList());
        }
    }
}
