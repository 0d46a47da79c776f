package org.mingcha.infra.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingcha.infra.bench.contest.AxonMongo;
import org.mingcha.infra.bench.contest.Bare;
import org.mingcha.infra.bench.contest.Material;
import org.mingcha.infra.bench.contest.Ours;
import org.mingcha.infra.bench.contest.Proofs;
import org.mingcha.infra.bench.measure.Results;
import org.mingcha.infra.bench.measure.Rounds;

/** Appends a second, by 1, 16 and 64 writers at once. */
final class Appending {

    private static final String OURS = "ours";
    private static final String AXON = "axon-mongo";
    private static final String INSERT = "insert-one";

    private static final int WARM_UP = 30_000;
    private static final String UNIT = "events/s";

    private static final List<String> RIVALS = List.of(AXON, INSERT);

    /** What the ledger should have of each rival's appends, by how many write. */
    private static final Map<String, Map<Integer, Double>> AIMS =
            Map.of(AXON, Map.of(64, 2.0), INSERT, Map.of(1, 0.8, 64, 1.5));

    private Appending() {}

    static void measure(Arena arena) throws Exception {
        var material = arena.material();
        var database = arena.database("append_ours");
        try (var ours = new Ours(database, material, arena.clock());
                var proofs = new Proofs(database, ours.commits(), Material.SALTS, arena.data())) {
            var axon = new AxonMongo(arena.database("append_axon"), material, arena.clock());
            var insert = new Bare(arena.database("append_bare"), material, arena.clock());
            var stores = new LinkedHashMap<String, Writers.Append>();
            stores.put(OURS, ours::append);
            stores.put(AXON, axon::append);
            stores.put(INSERT, insert::append);
            warmUp(arena, stores);
            proofs.awaitAll();
            for (int writers : new int[] {1, 16, 64}) {
                arena.watch().during("append." + writers, () -> measure(arena, writers, stores));
                proofs.awaitAll();
            }
        }
    }

    /** One writer alone would be measured before its code is compiled, and into empty indexes. */
    private static void warmUp(Arena arena, Map<String, Writers.Append> stores) throws Exception {
        for (var store : stores.values()) {
            new Writers(64, arena.material()).exactly(WARM_UP, store);
        }
    }

    private static void measure(Arena arena, int count, Map<String, Writers.Append> stores)
            throws Exception {
        var time = Duration.ofMillis(arena.isQuick() ? 700 : 1_500);
        var writers = new Writers(count, arena.material());
        var contestants = new LinkedHashMap<String, Rounds.Round>();
        stores.forEach((name, s) -> contestants.put(name, () -> writers.during(time, s)));
        report(arena, count, Rounds.of(arena.rounds(), contestants));
    }

    private static void report(Arena arena, int count, Rounds rounds) {
        var name = "append." + count;
        var results = arena.results();
        results.add(name, rounds.median(OURS), UNIT);
        for (var rival : RIVALS) {
            results.add(name + "." + rival, rounds.median(rival), UNIT);
        }
        for (var rival : RIVALS) {
            compare(
                    results,
                    name,
                    rounds,
                    rival,
                    Objects.requireNonNull(AIMS.get(rival)).get(count));
        }
    }

    private static void compare(
            Results results, String name, Rounds rounds, String rival, @Nullable Double aim) {
        var pair = name + ".vs-" + rival;
        double ours = rounds.median(OURS);
        double ratio = rounds.ratio(OURS, rival);
        if (aim == null) {
            results.beside(pair, ours, UNIT, rival, ratio);
        } else {
            results.atLeast(pair, ours, UNIT, rival, ratio, aim);
        }
    }
}
