package org.mingcha.infra.acting;

import java.time.Duration;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.mingcha.web.act.Following;

/**
 * Asks each processor of this node how far it is, and the token store where another node keeps it
 * up.
 */
public final class ProjectionsFollowing implements Following {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Supplier<Collection<StreamingEventProcessor>> processors;
    private final StoredPositions elsewhere;

    public ProjectionsFollowing(
            Supplier<Collection<StreamingEventProcessor>> processors, StoredPositions elsewhere) {
        this.processors = processors;
        this.elsewhere = elsewhere;
    }

    @Override
    public boolean reached(long index) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!allAt(index)) {
            if (System.nanoTime() - end >= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    private boolean allAt(long index) {
        return processors.get().stream().allMatch(processor -> reached(processor, index));
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
