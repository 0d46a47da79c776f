package org.mingcha.infra.projection;

import java.util.Collection;
import java.util.function.Supplier;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts processors again that an error ended, such as a want of memory that others caused: Axon
 * goes on by itself after exceptions only. They begin behind what they had stored.
 */
public final class Revival implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Revival.class);

    private final Supplier<Collection<StreamingEventProcessor>> processors;

    public Revival(Supplier<Collection<StreamingEventProcessor>> processors) {
        this.processors = processors;
    }

    @Override
    public void run() {
        processors.get().stream().filter(StreamingEventProcessor::isError).forEach(Revival::again);
    }

    private static void again(StreamingEventProcessor ended) {
        LOG.warn("{} had ended with an error and starts again", ended.getName());
        ended.shutDown();
        ended.start();
    }
}
