package org.mingcha.infra.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.mingcha.infra.bench.contest.Material;
import org.mingcha.infra.bench.contest.Ours;
import org.mingcha.infra.bench.measure.Rounds;

/**
 * What an append, an event read and a stream loaded take in ledgers of ten thousand events and of
 * many more. The appends of a round are few, so that a small ledger stays one.
 */
final class Growing implements AutoCloseable {

    private static final int SMALL = 10_000;
    private static final int WRITERS = 16;
    private static final int APPENDS = 320;
    private static final int READ = 10_000;
    private static final int LOADS = 150;
    private static final double MOST = 1.5;
    private static final double MICROSECONDS = 1e6;

    private record Sized(int events, Ours ledger) {}

    private final Arena arena;
    private final List<Sized> ledgers = new ArrayList<>();
    private final Random random = new Random(2);

    private Growing(Arena arena) {
        this.arena = arena;
        for (int events : arena.sizes()) {
            var database = arena.filled(events);
            ledgers.add(new Sized(events, new Ours(database, arena.material(), arena.clock())));
        }
    }

    static void measure(Arena arena) throws Exception {
        try (var growing = new Growing(arena)) {
            arena.watch().during("growth", growing::all);
        }
    }

    private void all() throws Exception {
        each("append", "us/event", this::append);
        each("tail", "us/event", this::tail);
        each("load", "us/stream", this::load);
    }

    /** Does it on a ledger and returns how many a second. */
    private interface Deed {

        double rate(Sized ledger) throws Exception;
    }

    private void each(String name, String unit, Deed deed) throws Exception {
        var contestants = new LinkedHashMap<String, Rounds.Round>();
        for (var ledger : ledgers) {
            contestants.put(
                    name + ".at." + ledger.events(), () -> MICROSECONDS / deed.rate(ledger));
        }
        var rounds = Rounds.of(arena.rounds(), contestants);
        var first = name + ".at." + SMALL;
        contestants
                .sequencedKeySet()
                .forEach(at -> {
                    double figure = rounds.median(at);
                    double ratio = rounds.ratio(at, first);
                    arena.results().atMost(at, figure, unit, first, ratio, MOST);
                });
    }

    private double append(Sized ledger) throws Exception {
        return new Writers(WRITERS, arena.material()).exactly(APPENDS, ledger.ledger()::append);
    }

    private double tail(Sized ledger) {
        long begin = System.nanoTime();
        long from = ledger.events() > READ ? random.nextInt(ledger.events() - READ) : 0;
        long read = ledger.ledger().tail(from, READ);
        return read * 1e9 / (System.nanoTime() - begin);
    }

    private double load(Sized ledger) {
        long begin = System.nanoTime();
        for (int i = 0; i < LOADS; i++) {
            int number = random.nextInt(ledger.events() / Material.STREAM_LENGTH);
            ledger.ledger().load(arena.material().stream(number));
        }
        return LOADS * 1e9 / (System.nanoTime() - begin);
    }

    @Override
    public void close() {
        ledgers.forEach(ledger -> ledger.ledger().close());
    }
}
