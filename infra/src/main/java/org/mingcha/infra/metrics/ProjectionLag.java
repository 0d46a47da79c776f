package org.mingcha.infra.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Collection;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.mingcha.infra.acting.ProjectionsFollowing;

/**
 * {@code mingcha.projection.lag}: by how many events each projection of this node is behind the
 * ledger.
 */
public final class ProjectionLag implements MeterBinder {

    private final Supplier<Collection<StreamingEventProcessor>> processors;
    private final LongSupplier head;

    /**
     * @param head the index of the newest event, -1 while there is none; asked at each reading
     */
    public ProjectionLag(
            Supplier<Collection<StreamingEventProcessor>> processors, LongSupplier head) {
        this.processors = processors;
        this.head = head;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (StreamingEventProcessor processor : processors.get()) {
            Gauge.builder("mingcha.projection.lag", processor, this::lag)
                    .tag("projection", processor.getName())
                    .description("events that the projection has not yet seen")
                    .register(registry);
        }
    }

    /** Not a number where another node keeps the projection up. */
    private double lag(StreamingEventProcessor processor) {
        var position = ProjectionsFollowing.position(processor);
        return position.isPresent()
                ? Math.max(0, head.getAsLong() - position.getAsLong())
                : Double.NaN;
    }
}
