package org.mingcha.infra.time;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does something again and again while the program runs, a pause after each time, never twice at
 * once.
 */
public final class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final ScheduledExecutorService executor;
    private final String name;
    private final Duration pause;
    private final Runnable round;
    private volatile boolean running;

    /**
     * @param round tried again after a pause, whatever it throws
     */
    public Rounds(String name, Duration pause, Runnable round) {
        this.name = name;
        this.executor =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name(name).daemon().factory());
        this.pause = pause;
        this.round = round;
    }

    @Override
    public void start() {
        running = true;
        executor.scheduleWithFixedDelay(this::once, 1_000, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** An executor does no more what failed once, be it for want of memory. */
    private void once() {
        try {
            round.run();
        } catch (RuntimeException | Error failed) {
            LOG.error("{} failed with {}; trying again", name, failed.getClass().getName());
        }
    }

    @Override
    public void stop() {
        executor.shutdownNow();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
