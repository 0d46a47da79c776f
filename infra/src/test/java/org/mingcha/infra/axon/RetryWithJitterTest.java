package org.mingcha.infra.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetryWithJitterTest {

    /** Notes how long each task should have waited, and runs it at once. */
    private static final class Noting extends ScheduledThreadPoolExecutor {

        private final List<Long> waits = new ArrayList<>();

        Noting() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
            waits.add(unit.toNanos(delay));
            return super.schedule(task, 0, unit);
        }
    }

    private static final int ATTEMPTS = 8;

    private final Noting executor = new Noting();
    private final RetryWithJitter retry =
            new RetryWithJitter(
                    executor,
                    RandomGenerator.of("L64X128MixRandom"),
                    ATTEMPTS,
                    Duration.ofMillis(10));

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    private boolean retriedAfter(int failures, RuntimeException failure) {
        List<Class<? extends Throwable>[]> history = Collections.nCopies(failures, null);
        return retry.scheduleRetry(
                GenericCommandMessage.asCommandMessage("command"), failure, history, () -> {});
    }

    @Test
    void lostRaceIsRetriedUntilTheLastAttempt() {
        assertThat(retriedAfter(1, new ConcurrencyException("x"))).isTrue();
        assertThat(retriedAfter(ATTEMPTS - 1, new ConcurrencyException("x"))).isTrue();
        assertThat(retriedAfter(ATTEMPTS, new ConcurrencyException("x"))).isFalse();
    }

    @Test
    void otherFailuresAreNot() {
        assertThat(retriedAfter(1, new IllegalStateException("x"))).isFalse();
        assertThat(executor.waits).isEmpty();
    }

    @Test
    void waitIsARandomPartOfASpanThatDoubles() {
        for (int failures = 1; failures < ATTEMPTS; failures++) {
            for (int i = 0; i < 200; i++) {
                retriedAfter(failures, new ConcurrencyException("x"));
            }
            long span = Duration.ofMillis(10).toNanos() << (failures - 1);
            assertThat(executor.waits).allSatisfy(wait -> assertThat(wait).isBetween(1L, span));
            assertThat(executor.waits).anyMatch(wait -> wait > span / 2);
            executor.waits.clear();
        }
    }

    @Test
    void closedExecutorMeansNoRetry() {
        executor.shutdownNow();
        assertThat(retriedAfter(1, new ConcurrencyException("x"))).isFalse();
    }
}
