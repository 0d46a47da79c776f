package org.mingcha.infra.deadletter;

import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.serialization.Serializer;

/**
 * The dead letters of one processing group, in order within each stream. Those of reporters are
 * kept under the day of their event: neither when one failed nor when it was tried again tells the
 * time of day at which somebody reported.
 */
public final class DeadLetters extends MongoSequencedDeadLetterQueue<EventMessage<?>> {

    private DeadLetters(Builder<EventMessage<?>> settings) {
        super(settings);
    }

    /**
     * @param collections over a database {@link LetterIds#in with derived ids}
     */
    public static DeadLetters of(String group, MongoTemplate collections, Serializer serializer) {
        return new DeadLetters(
                MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                        .processingGroup(group)
                        .mongoTemplate(collections)
                        .serializer(serializer));
    }

    @Override
    public void enqueue(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
        super.enqueue(sequence, Dated.ifReporters(letter));
    }

    @Override
    public void requeue(
            DeadLetter<? extends EventMessage<?>> letter,
            UnaryOperator<DeadLetter<? extends EventMessage<?>>> update) {
        super.requeue(letter, tried -> Dated.ifReporters(update.apply(tried)));
    }
}
