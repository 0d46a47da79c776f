package org.mingcha.infra.policy;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;

/** The policies between streams: whatever has a processing group that is named as a sentence. */
public final class Policies {

    private static final String SENTENCE = "when-";

    private final Supplier<EventProcessingConfiguration> processing;

    /**
     * @param processing asked when it is there
     */
    public Policies(Supplier<EventProcessingConfiguration> processing) {
        this.processing = processing;
    }

    public static boolean named(String group) {
        return group.startsWith(SENTENCE);
    }

    /** Each has a processor of its own, under the name of its group. */
    public Collection<StreamingEventProcessor> processors() {
        return processing.get().eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .filter(processor -> named(processor.getName()))
                .toList();
    }

    /** Tries again what waits for the policy; empty for one that this program does not have. */
    Optional<SequencedDeadLetterProcessor<EventMessage<?>>> again(String policy) {
        return processing.get().sequencedDeadLetterProcessor(policy);
    }
}
