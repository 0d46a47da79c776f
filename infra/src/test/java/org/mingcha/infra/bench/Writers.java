package org.mingcha.infra.bench;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.mingcha.infra.bench.contest.Material;

/** So many at once, each on a virtual thread and on streams of its own, as commands come. */
final class Writers {

    private static final int EVENTS_PER_STREAM = 10;
    private static final double SECOND = 1e9;

    /** Stores one event and returns when it is durable. */
    interface Append {

        void append(String stream, long sequence);
    }

    private static final AtomicLong STREAMS = new AtomicLong(1L << 32);

    private final int count;
    private final Material material;

    Writers(int count, Material material) {
        this.count = count;
        this.material = material;
    }

    /** Appends for a while; the appends per second. */
    double during(Duration time, Append store) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        return rate(store, () -> System.nanoTime() < end);
    }

    /** Appends so many; the appends per second. */
    double exactly(int appends, Append store) throws Exception {
        var left = new AtomicLong(appends);
        return rate(store, () -> left.getAndDecrement() > 0);
    }

    private double rate(Append store, BooleanSupplier goesOn) throws Exception {
        long begin = System.nanoTime();
        long done = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers =
                    IntStream.range(0, count)
                            .mapToObj(_ -> threads.submit(() -> write(store, goesOn)))
                            .toList();
            for (Future<Long> writer : writers) {
                done += writer.get();
            }
        }
        return done * SECOND / (System.nanoTime() - begin);
    }

    private long write(Append store, BooleanSupplier goesOn) {
        long done = 0;
        String stream = "";
        for (; goesOn.getAsBoolean(); done++) {
            if (done % EVENTS_PER_STREAM == 0) {
                stream = material.stream(STREAMS.getAndIncrement());
            }
            store.append(stream, done % EVENTS_PER_STREAM);
        }
        return done;
    }
}
