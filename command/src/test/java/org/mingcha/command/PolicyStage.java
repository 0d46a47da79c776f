package org.mingcha.command;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.law.reward.Rules;
import org.mingcha.command.place.Divisions;
import org.mingcha.command.place.ShandongDivisions;
import org.mingcha.command.reward.OrderOfReceipt;
import org.mingcha.command.reward.Received;
import org.mingcha.command.tipoff.TipId;

/**
 * The streams and their policies over one ledger in memory. The program is down until {@link
 * #run()} or {@link #asked}: what {@link #happened} before, happened during a downtime.
 *
 * <pre>
 * stage.happened(TIP, substantiated()).run();
 * assertThat(stage.recorded(REWARD)).containsExactly(opened);   // fires once, after downtime
 * stage.replay();
 * assertThat(stage.recorded(REWARD)).containsExactly(opened);   // on replay not again
 * </pre>
 */
public final class PolicyStage {

    private final List<ConfigurerModule> modules;
    private final InMemoryEventStorageEngine ledger = new InMemoryEventStorageEngine();
    private final Map<String, SequencedDeadLetterQueue<EventMessage<?>>> waiting = new HashMap<>();
    private TokenStore tokens = new InMemoryTokenStore();
    private Instant now = Instant.EPOCH;
    private RewardRules rules = Rules.shipped();
    private OrderOfReceipt received = Received.first();

    private PolicyStage(List<ConfigurerModule> modules) {
        this.modules = modules;
    }

    /** The modules as {@code main} uses them, and others that register what those need. */
    public static PolicyStage of(ConfigurerModule... modules) {
        return new PolicyStage(List.of(modules));
    }

    public PolicyStage by(RewardRules others) {
        rules = others;
        return this;
    }

    /** The tip-offs in the order in which they were received. */
    public PolicyStage received(TipId... tips) {
        received = Received.first(tips);
        return this;
    }

    public PolicyStage at(Instant moment) {
        now = moment;
        return this;
    }

    public PolicyStage at(String shanghai) {
        return at(Shanghai.at(shanghai));
    }

    /** Behind what the stream holds already. */
    public PolicyStage happened(Object streamId, List<?> events) {
        long next = ledger.lastSequenceNumberFor(streamId.toString()).map(n -> n + 1).orElse(0L);
        for (Object event : events) {
            ledger.appendEvents(
                    new GenericDomainEventMessage<>("stream", streamId.toString(), next++, event));
        }
        return this;
    }

    /** Starts, lets every policy follow to the end of the ledger, and stops. */
    public PolicyStage run() {
        return running(_ -> {});
    }

    /** As {@link #run()}, but every policy sees the whole ledger again. */
    public PolicyStage replay() {
        tokens = new InMemoryTokenStore();
        return run();
    }

    /** The commands are given while the program runs; a refusal is thrown. */
    public PolicyStage asked(Object... commands) {
        return running(program -> {
            for (Object command : commands) {
                program.commandGateway().sendAndWait(command);
            }
        });
    }

    /** What the stream holds, first to last. */
    public List<Object> recorded(Object streamId) {
        return ledger.readEvents(streamId.toString())
                .asStream()
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
    }

    /** The events that a policy could not handle, and those of the same stream behind them. */
    public List<Object> stuck() {
        List<Object> stuck = new ArrayList<>();
        for (var queue : waiting.values()) {
            for (Iterable<DeadLetter<? extends EventMessage<?>>> sequence : queue.deadLetters()) {
                sequence.forEach(letter -> stuck.add(letter.message().getPayload()));
            }
        }
        return stuck;
    }

    private PolicyStage running(Consumer<Configuration> act) {
        var program = start();
        try {
            act.accept(program);
            await().pollInterval(Duration.ofMillis(5)).until(() -> settled(program));
        } finally {
            program.shutdown();
        }
        return this;
    }

    private Configuration start() {
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration()
                        .registerComponent(Clock.class, _ -> Shanghai.clockAt(now))
                        .registerComponent(Deadlines.class, _ -> Shanghai.LAW)
                        .registerComponent(Ladder.class, _ -> Ladder.shipped())
                        .registerComponent(Divisions.class, _ -> ShandongDivisions.shipped())
                        .registerComponent(RewardRules.class, _ -> rules)
                        .registerComponent(OrderOfReceipt.class, _ -> received)
                        .registerComponent(TokenStore.class, _ -> tokens)
                        .registerComponent(
                                TrackingEventProcessorConfiguration.class, _ -> fromTheBeginning());
        configurer
                .configureEventStore(
                        _ -> EmbeddedEventStore.builder().storageEngine(ledger).build())
                .configureCommandBus(_ ->
                        AsynchronousCommandBus.builder()
                                .executor(Executors.newVirtualThreadPerTaskExecutor())
                                .build())
                .eventProcessing()
                .usingTrackingEventProcessors()
                .registerDeadLetterQueueProvider(
                        group -> _ -> waiting.computeIfAbsent(group, _ -> queue()));
        modules.forEach(module -> module.configureModule(configurer));
        return configurer.start();
    }

    /** Everything that the policies recorded was seen by every policy in turn. */
    private boolean settled(Configuration program) {
        long head = ledger.createHeadToken().position().orElse(-1);
        return program.eventProcessingConfiguration().eventProcessors().values().stream()
                .map(StreamingEventProcessor.class::cast)
                .allMatch(policy -> position(policy) >= head);
    }

    private static long position(StreamingEventProcessor policy) {
        return policy.processingStatus().values().stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(-1))
                .min()
                .orElse(Long.MIN_VALUE);
    }

    private static TrackingEventProcessorConfiguration fromTheBeginning() {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                // Otherwise each end of the program waits a second for a policy that waits for
                // events.
                .andEventAvailabilityTimeout(10, TimeUnit.MILLISECONDS);
    }

    private static SequencedDeadLetterQueue<EventMessage<?>> queue() {
        return InMemorySequencedDeadLetterQueue.<EventMessage<?>>builder().build();
    }
}
