package org.mingcha.infra.time;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/**
 * Does something again and again while the program runs, a pause after each time, never twice at
 * once.
 */
public final class Rounds implements SmartLifecycle {

    private final ScheduledExecutorService executor;
    private final Duration pause;
    private final Runnable round;
    private volatile boolean running;

    /**
     * @param round that throws nothing: what it throws ends the rounds
     */
    public Rounds(String name, Duration pause, Runnable round) {
        this.executor =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name(name).daemon().factory());
        this.pause = pause;
        this.round = round;
    }

    @Override
    public void start() {
        running = true;
        executor.scheduleWithFixedDelay(round, 1_000, pause.toMillis(), TimeUnit.MILLISECONDS);
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
