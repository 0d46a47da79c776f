package org.mingcha.infra.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.mingcha.infra.bench.contest.Material;
import org.mingcha.infra.bench.contest.Ours;
import org.mingcha.infra.bench.contest.Proofs;
import org.mingcha.infra.ledger.commits.Commit;

/** From an event's acknowledgement to a published checkpoint that covers it, at 500 events/s. */
final class Lagging {

    private static final int PER_SECOND = 500;
    private static final int PAGE = 1_000;
    private static final double MILLISECOND = 1e6;
    private static final double MEDIAN_AT_MOST = 1_000;
    private static final double MOST_AT_MOST = 10_000;

    private record Acknowledged(String stream, long nanos) {}

    private final Arena arena;
    private final Ours ours;
    private final Proofs proofs;
    private final int events;
    private final CountDownLatch left;
    private final AtomicInteger begun = new AtomicInteger();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final ConcurrentNavigableMap<Long, Long> published = new ConcurrentSkipListMap<>();

    private Lagging(Arena arena, Ours ours, Proofs proofs) {
        this.arena = arena;
        this.ours = ours;
        this.proofs = proofs;
        events = PER_SECOND * (arena.isQuick() ? 10 : 30);
        left = new CountDownLatch(events);
    }

    static void measure(Arena arena) throws Exception {
        var database = arena.database("lag");
        try (var ours = new Ours(database, arena.material(), arena.clock());
                var proofs = new Proofs(database, ours.commits(), Material.SALTS, arena.data())) {
            proofs.awaitAll();
            var lagging = new Lagging(arena, ours, proofs);
            arena.watch().during("log.lag", lagging::run);
            lagging.report();
        }
    }

    private void run() throws Exception {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor();
                var clocks = Executors.newScheduledThreadPool(2)) {
            clocks.scheduleAtFixedRate(this::look, 0, 1, TimeUnit.MILLISECONDS);
            var beat =
                    clocks.scheduleAtFixedRate(
                            () -> writers.submit(this::append),
                            0,
                            TimeUnit.SECONDS.toMicros(1) / PER_SECOND,
                            TimeUnit.MICROSECONDS);
            left.await();
            beat.cancel(false);
            proofs.awaitAll();
            look();
            clocks.shutdownNow();
        }
    }

    private void append() {
        int number = begun.getAndIncrement();
        if (number < events) {
            var stream = arena.material().stream(number);
            ours.append(stream, 0);
            acknowledged.add(new Acknowledged(stream, System.nanoTime()));
            left.countDown();
        }
    }

    private void look() {
        published.putIfAbsent(proofs.size(), System.nanoTime());
    }

    private void report() {
        var ends = ends();
        var lags = new ArrayList<Double>();
        for (var event : acknowledged) {
            long end = Objects.requireNonNull(ends.get(event.stream()));
            long shown = published.ceilingEntry(end).getValue();
            lags.add(Math.max(0, shown - event.nanos()) / MILLISECOND);
        }
        lags.sort(null);
        var results = arena.results();
        results.atMost("log.lag.p50", at(lags, 0.5), "ms", MEDIAN_AT_MOST);
        results.atMost("log.lag.p99", at(lags, 0.99), "ms", MOST_AT_MOST);
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) (part * (sorted.size() - 1)));
    }

    /** How large a tree must be to cover the event of a stream. */
    private Map<String, Long> ends() {
        var ends = new HashMap<String, Long>();
        Stream.iterate(0L, from -> from < events, from -> from + PAGE)
                .flatMap(from -> ours.commits().from(from, PAGE).stream())
                .forEach((Commit commit) -> ends.put(commit.stream(), commit.end()));
        return ends;
    }
}
