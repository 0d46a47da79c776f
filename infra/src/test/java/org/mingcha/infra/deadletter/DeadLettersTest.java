package org.mingcha.infra.deadletter;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.FromReporter;
import org.mingcha.command.law.CivilTime;
import org.mingcha.infra.TestDatabase;

class DeadLettersTest {

    private static final String GROUP = "when-something-said-then-follow";
    private static final LocalDate DAY = LocalDate.parse("2022-12-01");
    private static final long MIDNIGHT = DAY.atStartOfDay(CivilTime.ZONE).toEpochSecond();

    private final TestDatabase database = new TestDatabase();
    private final SequencedDeadLetterQueue<EventMessage<?>> queue =
            DeadLetters.of(
                    GROUP,
                    DefaultMongoTemplate.builder()
                            .mongoDatabase(LetterIds.in(database.get()))
                            .build(),
                    Jackson3Serializer.builder().build());

    record SaidByReporter(LocalDate on) implements FromReporter {}

    record SaidByOfficer(Instant at) {}

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothingOfAReportersLetterTellsATimeOfDay() {
        enqueue("tip-1", new SaidByReporter(DAY));

        var stored = stored("tip-1");
        assertThat(seconds(stored, "enqueuedAt")).isEqualTo(MIDNIGHT);
        assertThat(seconds(stored, "lastTouched")).isEqualTo(MIDNIGHT);
        assertThat(stored.get("_id")).isEqualTo(GROUP + "/tip-1/0");
    }

    @Test
    void norDoesItAfterItWasTriedAgain() {
        enqueue("tip-1", new SaidByReporter(DAY));
        queue.process(
                _ -> true, _ -> Decisions.requeue(new IllegalStateException("as it is meant to")));

        var stored = stored("tip-1");
        assertThat(seconds(stored, "enqueuedAt")).isEqualTo(MIDNIGHT);
        assertThat(seconds(stored, "lastTouched")).isEqualTo(MIDNIGHT);
        assertThat(stored.get("processingStarted")).isNull();
        assertThat(stored.getString("causeMessage")).isEqualTo("as it is meant to");
    }

    @Test
    void anOfficersLetterKnowsWhenItCame() {
        enqueue("tip-1", new SaidByOfficer(Instant.EPOCH));

        assertThat(seconds(stored("tip-1"), "enqueuedAt")).isGreaterThan(MIDNIGHT);
    }

    @Test
    void lettersOfAStreamStayInOrderAndEachSucceedsOnce() {
        enqueue("tip-1", new SaidByReporter(DAY));
        enqueue("tip-1", new SaidByOfficer(Instant.EPOCH));
        enqueue("tip-2", new SaidByReporter(DAY));
        List<Object> handled = new ArrayList<>();

        while (queue.process(_ -> true, letter -> handled(letter, handled))) {}

        assertThat(handled)
                .containsSubsequence(new SaidByReporter(DAY), new SaidByOfficer(Instant.EPOCH))
                .hasSize(3);
        assertThat(queue.size()).isZero();
    }

    private static org.axonframework.messaging.deadletter.EnqueueDecision<EventMessage<?>> handled(
            DeadLetter<? extends EventMessage<?>> letter, List<Object> handled) {
        handled.add(letter.message().getPayload());
        return Decisions.evict();
    }

    private void enqueue(String stream, Object event) {
        queue.enqueue(
                stream,
                new GenericDeadLetter<>(
                        stream,
                        new GenericDomainEventMessage<>(
                                "tip", stream, 0, event, Map.of(), "id-" + stream, Instant.EPOCH),
                        new IllegalStateException("first")));
    }

    private Document stored(String stream) {
        return requireNonNull(
                database.get()
                        .getCollection("deadletters")
                        .find(new Document("sequenceIdentifier", stream))
                        .first());
    }

    private static long seconds(Document letter, String field) {
        return letter.getEmbedded(List.of(field, "seconds"), Number.class).longValue();
    }
}
