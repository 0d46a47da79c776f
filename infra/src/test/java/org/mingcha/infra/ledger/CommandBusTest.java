package org.mingcha.infra.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.acting.AxonCommands;
import org.mingcha.infra.axon.RetryWithJitter;
import org.mingcha.web.act.Commands;

/** The ledger in its place: under Axon's event store and an asynchronous command bus. */
class CommandBusTest {

    record Note(@TargetAggregateIdentifier String thing, int times) {}

    static class Thing {

        @AggregateIdentifier private String id;

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        void handle(Note note) {
            for (int i = 0; i < note.times(); i++) {
                AggregateLifecycle.apply(new Happened.Noted(note.thing()));
            }
        }

        @EventSourcingHandler
        void on(Happened.Noted noted) {
            id = noted.text();
        }
    }

    private final Ledger ledger = Trial.over(new InMemoryCommits());
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(ledger).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AsynchronousCommandBus bus =
            AsynchronousCommandBus.builder().executor(threads).build();
    private final CommandGateway gateway =
            DefaultCommandGateway.builder()
                    .commandBus(bus)
                    .retryScheduler(
                            new RetryWithJitter(
                                    Executors.newSingleThreadScheduledExecutor(),
                                    RandomGenerator.of("L64X128MixRandom"),
                                    8,
                                    Duration.ofMillis(1)))
                    .build();

    private final Commands commands = new AxonCommands(gateway, ledger::trackedEvents);

    CommandBusTest() {
        bus.registerHandlerInterceptor(new ReportingAppends());
        bus.registerHandlerInterceptor(new ExpectedSequence());
        var things = EventSourcingRepository.builder(Thing.class).eventStore(store).build();
        AggregateAnnotationCommandHandler.<Thing>builder()
                .aggregateType(Thing.class)
                .repository(things)
                .build()
                .subscribe(bus);
    }

    @AfterEach
    void close() {
        threads.close();
        store.shutDown();
        ledger.close();
    }

    private CompletableFuture<AppendReceipt> sent(Note note) {
        return gateway.send(note);
    }

    @Test
    void resultOfACommandTellsWhatItAppended() {
        assertThat(sent(new Note("a", 2)).join().appended())
                .contains(new Appended(1, List.of("Noted", "Noted")));
        assertThat(sent(new Note("b", 1)).join().appended())
                .contains(new Appended(2, List.of("Noted")));
    }

    @Test
    void commandWithoutEventsReportsNone() {
        sent(new Note("a", 1)).join();
        assertThat(sent(new Note("a", 0)).join().appended()).isEmpty();
    }

    @Test
    void manyCommandsOnManyThingsAreEachToldTheirOwnIndex() {
        var all = IntStream.range(0, 200).mapToObj(i -> sent(new Note("t" + i % 50, 1))).toList();
        assertThat(all)
                .extracting(sent -> sent.join().appended().orElseThrow().index())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 200).mapToObj(Long::valueOf).toList());
    }

    @Test
    void whoSawAllThatHappenedActs() {
        sent(new Note("a", 2)).join();

        assertThat(commands.send(new Note("a", 1), "a", 1).index()).isEqualTo(2);
        assertThat(commands.send(new Note("b", 1), "b", 2).index()).isEqualTo(3);
    }

    @Test
    void whoSawLessChangesNothing() {
        sent(new Note("a", 2)).join();

        assertThatThrownBy(() -> commands.send(new Note("a", 1), "a", 0))
                .isInstanceOf(Commands.Moved.class);
        assertThat(ledger.lastSequenceNumberFor("a")).contains(1L);
    }

    @Test
    void ofManyWhoSawTheSameOneActs() {
        sent(new Note("a", 1)).join();
        var all =
                IntStream.range(0, 40)
                        .mapToObj(
                                _ -> CompletableFuture.supplyAsync(this::actsUponTheFirst, threads))
                        .toList();
        assertThat(all).filteredOn(CompletableFuture::join).hasSize(1);
        assertThat(ledger.lastSequenceNumberFor("a")).contains(1L);
    }

    private boolean actsUponTheFirst() {
        try {
            commands.send(new Note("a", 1), "a", 0);
            return true;
        } catch (Commands.Moved late) {
            return false;
        }
    }

    @Test
    void openStreamSeesWhatIsAppendedLater() throws Exception {
        try (var stream = store.openStream(store.createTailToken())) {
            assertThat(stream.hasNextAvailable()).isFalse();
            sent(new Note("a", 2)).join();
            assertThat(Trial.indexOf(stream.nextAvailable())).isZero();
            assertThat(Trial.indexOf(stream.nextAvailable())).isOne();
        }
    }
}
