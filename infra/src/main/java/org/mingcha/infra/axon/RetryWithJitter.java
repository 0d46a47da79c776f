package org.mingcha.infra.axon;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Sends a command again that lost a race on its stream: a bounded number of times, each after a
 * random part of a span that doubles.
 */
public final class RetryWithJitter implements RetryScheduler {

    private final ScheduledExecutorService executor;
    private final RandomGenerator random;
    private final int attempts;
    private final Duration firstSpan;

    /**
     * @param attempts how often a command is handled at most, the first time included
     * @param firstSpan the longest wait before the second attempt, at least a nanosecond
     */
    public RetryWithJitter(
            ScheduledExecutorService executor,
            RandomGenerator random,
            int attempts,
            Duration firstSpan) {
        this.executor = executor;
        this.random = random;
        this.attempts = attempts;
        this.firstSpan = firstSpan;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException failure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        if (!(failure instanceof ConcurrencyException) || failures.size() >= attempts) {
            return false;
        }
        long span = firstSpan.toNanos() << (failures.size() - 1);
        try {
            executor.schedule(dispatch, random.nextLong(span) + 1, TimeUnit.NANOSECONDS);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }
}
