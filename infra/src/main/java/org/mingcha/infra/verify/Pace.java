package org.mingcha.infra.verify;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mingcha.infra.progress.Progress;

/** How fast a verification goes, and whether it goes on. */
public final class Pace {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final long eventsPerSecond;
    private final Duration patience;
    private final Progress progress;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final long begin = System.nanoTime();
    private long events;

    /** The verification was told to stop. */
    public static final class Stopped extends RuntimeException {}

    /**
     * @param eventsPerSecond at most; 0 for no limit
     * @param patience how long what is new may be covered by no signed checkpoint
     */
    public Pace(long eventsPerSecond, Duration patience) {
        this(eventsPerSecond, patience, Progress.UNTOLD);
    }

    /**
     * @param progress told every now and then how far it is
     */
    public Pace(long eventsPerSecond, Duration patience, Progress progress) {
        this.eventsPerSecond = eventsPerSecond;
        this.patience = patience;
        this.progress = progress;
    }

    /** As fast as may be, with ten seconds of patience. */
    public static Pace full() {
        return full(Progress.UNTOLD);
    }

    /** The same, while somebody is told how far it is. */
    public static Pace full(Progress progress) {
        return new Pace(0, Duration.ofSeconds(10), progress);
    }

    Duration patience() {
        return patience;
    }

    /** Has the verification end by {@link Stopped}, soon. */
    public void stop() {
        stopped.countDown();
    }

    /**
     * Waits until as many more events are due.
     *
     * @param of how many there are in all, as far as it is known
     * @throws Stopped where it was told to
     */
    void passed(long more, long of) {
        events += more;
        progress.reached(events, of);
        long due = eventsPerSecond == 0 ? 0 : begin + events * SECOND / eventsPerSecond;
        await(eventsPerSecond == 0 ? 0 : Math.max(0, due - System.nanoTime()));
    }

    /** Waits a little for what others do. */
    void lookAgain() {
        await(LOOK_AGAIN.toNanos());
    }

    private void await(long nanos) {
        try {
            if (stopped.await(nanos, TimeUnit.NANOSECONDS)) {
                throw new Stopped();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }
}
