package org.mingcha.infra.acting;

import java.time.Duration;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.mingcha.web.act.Following;

/**
 * Asks each processor of this node how far it is, and the token store where another node keeps it
 * up.
 *
 * <p>For what policies do after an act it waits a moment only, so that a page shows it as a rule
 * and nobody is held up where a policy has much to catch up with, or fails.
 */
public final class ProjectionsFollowing implements Following {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration MOMENT = Duration.ofMillis(300);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Supplier<Collection<StreamingEventProcessor>> projections;
    private final Supplier<Collection<StreamingEventProcessor>> policies;
    private final LongSupplier head;
    private final StoredPositions elsewhere;

    /**
     * @param head the index of the newest event
     */
    public ProjectionsFollowing(
            Supplier<Collection<StreamingEventProcessor>> projections,
            Supplier<Collection<StreamingEventProcessor>> policies,
            LongSupplier head,
            StoredPositions elsewhere) {
        this.projections = projections;
        this.policies = policies;
        this.head = head;
        this.elsewhere = elsewhere;
    }

    @Override
    public boolean reached(long index) {
        long now = System.nanoTime();
        long end = now + PATIENCE.toNanos();
        if (!reached(projections, index, end)) {
            return false;
        }
        if (reached(policies, index, now + MOMENT.toNanos())) {
            reached(projections, head.getAsLong(), now + 2 * MOMENT.toNanos());
        }
        return true;
    }

    private boolean reached(
            Supplier<Collection<StreamingEventProcessor>> processors, long index, long end) {
        while (!processors.get().stream().allMatch(one -> reached(one, index))) {
            if (System.nanoTime() - end >= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    private boolean reached(StreamingEventProcessor processor, long index) {
        OptionalLong here = position(processor);
        return (here.isPresent() ? here : elsewhere.of(processor.getName())).orElse(-1) >= index;
    }

    /** The least advanced position of a processor's segments here; empty where it has none. */
    public static OptionalLong position(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(-1))
                .min();
    }
}
