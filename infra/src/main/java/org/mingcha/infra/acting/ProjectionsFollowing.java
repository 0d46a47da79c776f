package org.mingcha.infra.acting;

import java.time.Duration;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.mingcha.web.act.Following;

/**
 * Reads how far each processor of this node is. A processor whose segment another node holds is not
 * waited for: its view is as fresh as that node made it.
 */
public final class ProjectionsFollowing implements Following {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Supplier<Collection<StreamingEventProcessor>> processors;

    public ProjectionsFollowing(Supplier<Collection<StreamingEventProcessor>> processors) {
        this.processors = processors;
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
        return processors.get().stream()
                .flatMap(processor -> processor.processingStatus().values().stream())
                .filter(status -> !status.isErrorState())
                .map(EventTrackerStatus::getCurrentPosition)
                .allMatch(position -> position.orElse(-1) >= index);
    }

    /** The least advanced position of a processor's segments here; empty where it has none. */
    public static OptionalLong position(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(-1))
                .min();
    }
}
