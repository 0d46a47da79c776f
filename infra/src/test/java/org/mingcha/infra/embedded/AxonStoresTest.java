package org.mingcha.infra.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of Axon's MongoDB extension that are kept, on the embedded server. */
class AxonStoresTest {
    private static final String PROCESSOR = "worklist";

    @TempDir Path directory;

    private final Serializer serializer = Jackson3Serializer.builder().build();
    private EmbeddedServer server;
    private MongoClient client;
    private MongoTemplate template;

    @BeforeEach
    void start() {
        server = EmbeddedServer.start(directory, Clock.systemUTC());
        client = MongoClients.create(server.uri());
        template = DefaultMongoTemplate.builder().mongoDatabase(client, "mingcha").build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void tokenIsHeldByOneNodeUntilItIsReleased() {
        MongoTokenStore mine = tokens("mine", Duration.ofHours(1));
        MongoTokenStore other = tokens("other", Duration.ofHours(1));
        mine.initializeTokenSegments(PROCESSOR, 2, new GlobalSequenceTrackingToken(3));
        assertThat(mine.fetchToken(PROCESSOR, 0)).isEqualTo(new GlobalSequenceTrackingToken(3));
        mine.storeToken(new GlobalSequenceTrackingToken(8), PROCESSOR, 0);
        mine.extendClaim(PROCESSOR, 0);

        assertThatThrownBy(() -> other.fetchToken(PROCESSOR, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> other.extendClaim(PROCESSOR, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        mine.releaseClaim(PROCESSOR, 0);
        assertThat(other.fetchToken(PROCESSOR, 0)).isEqualTo(new GlobalSequenceTrackingToken(8));
    }

    @Test
    void abandonedTokenIsTaken() {
        tokens("gone", Duration.ofHours(1))
                .initializeTokenSegments(PROCESSOR, 1, new GlobalSequenceTrackingToken(3));
        tokens("gone", Duration.ofHours(1)).fetchToken(PROCESSOR, 0);

        assertThat(tokens("next", Duration.ZERO.minusSeconds(1)).fetchToken(PROCESSOR, 0))
                .isEqualTo(new GlobalSequenceTrackingToken(3));
    }

    @Test
    void segmentsAreListedSplitAndForgotten() {
        MongoTokenStore tokens = tokens("mine", Duration.ofHours(1));
        tokens.initializeTokenSegments(PROCESSOR, 2, new GlobalSequenceTrackingToken(3));
        tokens.initializeSegment(new GlobalSequenceTrackingToken(4), PROCESSOR, 2);

        assertThat(tokens.fetchSegments(PROCESSOR)).containsExactly(0, 1, 2);
        assertThat(tokens.fetchAvailableSegments(PROCESSOR)).hasSize(3);
        tokens.fetchToken(PROCESSOR, 2);
        tokens.deleteToken(PROCESSOR, 2);
        assertThat(tokens.fetchSegments(PROCESSOR)).containsExactly(0, 1);
    }

    @Test
    void storageHasOneIdentifier() {
        assertThat(tokens("mine", Duration.ofHours(1)).retrieveStorageIdentifier())
                .isPresent()
                .isEqualTo(tokens("other", Duration.ofHours(1)).retrieveStorageIdentifier());
    }

    @Test
    void deadLettersOfAStreamKeepTheirOrderUntilTheyAreProcessed() {
        var queue = deadLetters();
        queue.enqueue(
                "tip-1",
                new GenericDeadLetter<>("tip-1", event(0), new IllegalStateException("first")));
        queue.enqueueIfPresent("tip-1", () -> new GenericDeadLetter<>("tip-1", event(1)));
        queue.enqueue(
                "tip-2",
                new GenericDeadLetter<>("tip-2", event(0), new IllegalStateException("first")));

        assertThat(queue.contains("tip-1")).isTrue();
        assertThat(queue.sequenceSize("tip-1")).isEqualTo(2);
        assertThat(queue.amountOfSequences()).isEqualTo(2);
        assertThat(queue.size()).isEqualTo(3);
        List<Long> processed = new ArrayList<>();
        boolean all =
                queue.process(
                        letter -> true,
                        letter -> {
                            processed.add(
                                    ((GenericDomainEventMessage<?>) letter.message())
                                            .getSequenceNumber());
                            return Decisions.evict();
                        });
        assertThat(all).isTrue();
        assertThat(processed).containsExactly(0L, 1L);
        assertThat(queue.contains("tip-1")).isFalse();
        assertThat(queue.size()).isEqualTo(1);
    }

    @Test
    void deadLetterThatFailsAgainStays() {
        var queue = deadLetters();
        queue.enqueue(
                "tip-1",
                new GenericDeadLetter<>("tip-1", event(0), new IllegalStateException("first")));

        boolean all =
                queue.process(
                        letter -> true,
                        letter -> Decisions.requeue(new IllegalStateException("second")));

        assertThat(all).isFalse();
        assertThat(
                        queue.deadLetterSequence("tip-1")
                                .iterator()
                                .next()
                                .cause()
                                .orElseThrow()
                                .message())
                .isEqualTo("second");
        queue.evict(queue.deadLetterSequence("tip-1").iterator().next());
        assertThat(queue.size()).isZero();
    }

    @Test
    void deadLettersOutliveTheServer() {
        deadLetters()
                .enqueue(
                        "tip-1",
                        new GenericDeadLetter<>(
                                "tip-1", event(0), new IllegalStateException("first")));
        stop();
        start();

        assertThat(deadLetters().deadLetters()).hasSize(1);
        deadLetters().clear();
        assertThat(deadLetters().size()).isZero();
    }

    private MongoTokenStore tokens(String node, Duration timeout) {
        return MongoTokenStore.builder()
                .mongoTemplate(template)
                .serializer(serializer)
                .nodeId(node)
                .claimTimeout(timeout)
                .build();
    }

    private MongoSequencedDeadLetterQueue<EventMessage<?>> deadLetters() {
        return MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(PROCESSOR)
                .mongoTemplate(template)
                .serializer(serializer)
                .build();
    }

    private static EventMessage<?> event(long sequence) {
        return new GenericDomainEventMessage<>("Tip", "tip-1", sequence, "payload " + sequence);
    }
}
