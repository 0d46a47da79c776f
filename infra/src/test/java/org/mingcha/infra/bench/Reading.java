package org.mingcha.infra.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.function.LongSupplier;
import org.mingcha.infra.bench.contest.AxonMongo;
import org.mingcha.infra.bench.contest.Bare;
import org.mingcha.infra.bench.contest.Material;
import org.mingcha.infra.bench.contest.Ours;
import org.mingcha.infra.bench.measure.Rounds;

/** Reading on from the first event, and loading streams. */
final class Reading {

    /** As events come when 64 writers append to axon-mongo, and on a very busy day of an office. */
    private static final Duration DENSE = Duration.ofNanos(250_000);

    private static final Duration SPARSE = Duration.ofMillis(100);
    private static final int EVENTS = 20_000;
    private static final int AXON_BATCH = 100;
    private static final double SECOND = 1e9;
    private static final String UNIT = "events/s";
    private static final String LOADS = "streams/s";
    private static final String OURS = "ours";
    private static final String AXON = "axon-mongo";
    private static final String AXON_SPARSE = "axon-mongo-sparse";
    private static final String CURSOR = "cursor";

    private final Arena arena;
    private final Ours ours;
    private final Bare bare;
    private final AxonMongo axon;
    private final AxonMongo sparse;
    private final Random random = new Random(1);

    private Reading(Arena arena) {
        this.arena = arena;
        var material = arena.material();
        var database = arena.database("tail_ours");
        Ours.fill(database, material, EVENTS, arena.clock());
        ours = new Ours(database, material, arena.clock());
        bare = new Bare(database, material, arena.clock());
        axon = filled("tail_axon", DENSE);
        sparse = filled("tail_axon_sparse", SPARSE);
    }

    private AxonMongo filled(String name, Duration apart) {
        var store = new AxonMongo(arena.database(name), arena.material(), arena.clock());
        store.fill(EVENTS, apart);
        return store;
    }

    static void measure(Arena arena) throws Exception {
        var reading = new Reading(arena);
        try (var _ = reading.ours) {
            arena.watch().during("tail", reading::tail);
            arena.watch().during("load", reading::load);
        }
    }

    private void tail() throws Exception {
        var time = Duration.ofMillis(arena.isQuick() ? 700 : 1_500);
        var contestants = new LinkedHashMap<String, Rounds.Round>();
        contestants.put(OURS, () -> rate(time, () -> ours.tail(0, Long.MAX_VALUE)));
        contestants.put(CURSOR, () -> rate(time, bare::tail));
        contestants.put(AXON, () -> rate(time, () -> axon.tail(AXON_BATCH)));
        contestants.put(AXON_SPARSE, () -> rate(time, () -> sparse.tail(AXON_BATCH)));
        var rounds = Rounds.of(arena.rounds(), contestants);
        var results = arena.results();
        double figure = rounds.median(OURS);
        results.add("tail", figure, UNIT);
        for (var other : new String[] {AXON, AXON_SPARSE, CURSOR}) {
            results.add("tail." + other, rounds.median(other), UNIT);
        }
        results.atLeast("tail.vs-axon-mongo", figure, UNIT, AXON, rounds.ratio(OURS, AXON), 20);
        results.beside(
                "tail.vs-axon-mongo-sparse",
                figure,
                UNIT,
                AXON_SPARSE,
                rounds.ratio(OURS, AXON_SPARSE));
        results.atLeast("tail.vs-cursor", figure, UNIT, CURSOR, rounds.ratio(OURS, CURSOR), 0.7);
    }

    private void load() throws Exception {
        var time = Duration.ofMillis(arena.isQuick() ? 400 : 800);
        var contestants = new LinkedHashMap<String, Rounds.Round>();
        contestants.put(OURS, () -> rate(time, () -> whole(ours.load(anyStream()))));
        contestants.put(AXON, () -> rate(time, () -> whole(sparse.load(anyStream()))));
        var rounds = Rounds.of(arena.rounds(), contestants);
        var results = arena.results();
        double figure = rounds.median(OURS);
        results.add("load", figure, LOADS);
        results.add("load." + AXON, rounds.median(AXON), LOADS);
        results.beside("load.vs-axon-mongo", figure, LOADS, AXON, rounds.ratio(OURS, AXON));
    }

    private String anyStream() {
        return arena.material().stream(random.nextInt(EVENTS / Material.STREAM_LENGTH));
    }

    private static long whole(long events) {
        if (events != Material.STREAM_LENGTH) {
            throw new IllegalStateException("a stream of " + events + " events");
        }
        return 1;
    }

    /** Repeats until the time is over; the sum of what it returned, per second. */
    static double rate(Duration time, LongSupplier once) {
        long begin = System.nanoTime();
        long done = 0;
        do {
            done += once.getAsLong();
        } while (System.nanoTime() - begin < time.toNanos());
        return done * SECOND / (System.nanoTime() - begin);
    }
}
