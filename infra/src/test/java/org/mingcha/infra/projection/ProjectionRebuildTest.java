package org.mingcha.infra.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mingcha.infra.progress.Progress.UNTOLD;
import static org.mingcha.infra.projection.Projection.WORKLIST;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.DeadlineRegistry;
import org.mingcha.command.order.OrderEvent.OrderServed;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.json.DomainJson;
import org.mingcha.infra.mongo.Generation;
import org.mingcha.infra.mongo.MongoWorkItems;
import org.mingcha.infra.mongo.Shelf;
import org.mingcha.query.Cast;
import org.mingcha.query.Story;
import org.mingcha.query.deadlines.Foresight;
import org.mingcha.query.worklist.InMemoryWorkItems;
import org.mingcha.query.worklist.WorkItems;
import org.mingcha.query.worklist.WorklistModule;

class ProjectionRebuildTest {

    private static final int ALL = Story.EVENTS.size();
    private static final Generation FIRST = new Generation("worklist", 0);

    /** An event of a stream whose beginning is not there. */
    private static final int STRAY = stray();

    private final TestDatabase database = new TestDatabase();
    private final InMemoryEventStorageEngine ledger = new InMemoryEventStorageEngine();
    private final Projections projections =
            new Projections(
                    database.get(),
                    DomainJson.mapper(),
                    new Foresight(Ladder.shipped(), DeadlineRegistry.published()));
    private final TokenStore tokens = tokensOf("rebuilding");
    private final ProjectionRebuild rebuild = new ProjectionRebuild(ledger, tokens, projections);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyProjectionIsBuiltFromTheWholeLedgerAndMadeLive() {
        append(0, ALL);

        for (Projection projection : Projection.values()) {
            var rebuilt = rebuild.rebuild(projection, UNTOLD);

            assertThat(rebuilt.events()).isEqualTo(ALL);
            assertThat(projections.live(projection)).isEqualTo(rebuilt.generation());
        }
    }

    @Test
    void whatIsBuiltHoldsWhatTheEventsSay() {
        append(0, ALL);
        rebuild.rebuild(WORKLIST, UNTOLD);

        assertThat(live().find(Cast.ORDER.value())).isEqualTo(told(ALL).find(Cast.ORDER.value()));
    }

    @Test
    void theTokenStandsWhereReadingEnded() {
        append(0, ALL);
        Generation next = rebuild.rebuild(WORKLIST, UNTOLD).generation();

        assertThat(tokens.fetchToken(next.name(), 0))
                .isEqualTo(new GlobalSequenceTrackingToken(ALL - 1));
    }

    @Test
    void anEmptyLedgerMakesAnEmptyGenerationThatBeginsAtTheBeginning() {
        Generation next = rebuild.rebuild(WORKLIST, UNTOLD).generation();

        assertThat(tokens.fetchToken(next.name(), 0)).isNull();
    }

    @Test
    void whatTheNewGenerationReplacesIsRemoved() {
        new WorklistModule(new MongoWorkItems(shelf(FIRST))).eventHandler();
        rebuild.rebuild(WORKLIST, UNTOLD);

        assertThat(collections()).noneMatch(name -> name.startsWith(FIRST.name()));
    }

    @Test
    void aGenerationThatANodeRunsOnIsLeftUntilNoneDoes() {
        TokenStore running = tokensOf("running");
        running.initializeTokenSegments(FIRST.name(), 1, null);
        running.fetchToken(FIRST.name(), 0);
        Story.tell(new WorklistModule(new MongoWorkItems(shelf(FIRST))), 0, 2);

        rebuild.rebuild(WORKLIST, UNTOLD);
        assertThat(collections()).contains("worklist_0_items");

        running.releaseClaim(FIRST.name(), 0);
        rebuild.rebuild(WORKLIST, UNTOLD);
        assertThat(collections()).doesNotContain("worklist_0_items", "worklist_1_items");
    }

    @Test
    void anEventThatCannotBeHandledIsNamedAndTheLiveGenerationStays() {
        append(0, 2);
        append(STRAY, STRAY + 1);

        assertThatThrownBy(() -> rebuild.rebuild(WORKLIST, UNTOLD))
                .isInstanceOf(RebuildFailed.class)
                .hasMessageContaining("index 2");
        assertThat(projections.live(WORKLIST)).isEqualTo(FIRST);
    }

    @Test
    void whatABrokenOffRebuildLeftIsRemovedByTheNext() {
        append(STRAY, STRAY + 1);
        assertThatThrownBy(() -> rebuild.rebuild(WORKLIST, UNTOLD))
                .isInstanceOf(RebuildFailed.class);
        assertThat(collections()).contains("worklist_1_items");

        assertThatThrownBy(() -> rebuild.rebuild(WORKLIST, UNTOLD))
                .isInstanceOf(RebuildFailed.class);
        assertThat(collections()).contains("worklist_2_items").doesNotContain("worklist_1_items");
    }

    @Test
    void theProcessorGoesOnWhereTheRebuildEnded() {
        append(0, ALL / 2);
        rebuild.rebuild(WORKLIST, UNTOLD);
        append(ALL / 2, ALL);
        Configuration node = node();
        node.start();
        try {
            await().untilAsserted(() ->
                    assertThat(live().find(Cast.tip('f').value()))
                            .isEqualTo(told(ALL).find(Cast.tip('f').value())));
            assertThat(live().find(Cast.HAZARD.value()))
                    .isEqualTo(told(ALL).find(Cast.HAZARD.value()));
        } finally {
            node.shutdown();
        }
    }

    private Configuration node() {
        var configurer = DefaultConfigurer.defaultConfiguration();
        configurer.configureEmbeddedEventStore(_ -> ledger);
        configurer
                .eventProcessing()
                .registerTokenStore(_ -> tokensOf("running"))
                .usingPooledStreamingEventProcessors();
        projections.module(WORKLIST, projections.live(WORKLIST)).configureModule(configurer);
        return configurer.buildConfiguration();
    }

    private static int stray() {
        return IntStream.range(0, ALL)
                .filter(index -> Story.EVENTS.get(index) instanceof OrderServed)
                .findFirst()
                .orElseThrow();
    }

    private void append(int from, int to) {
        List<GenericDomainEventMessage<Object>> messages = new ArrayList<>();
        for (int index = from; index < to; index++) {
            messages.add(
                    new GenericDomainEventMessage<>(
                            "story", "stream-" + index, 0, Story.EVENTS.get(index)));
        }
        ledger.appendEvents(messages);
    }

    private WorkItems live() {
        return new MongoWorkItems(shelf(projections.live(WORKLIST)));
    }

    private static WorkItems told(int to) {
        WorkItems items = new InMemoryWorkItems();
        Story.tell(new WorklistModule(items), 0, to);
        return items;
    }

    private Shelf shelf(Generation generation) {
        return new Shelf(database.get(), DomainJson.mapper(), generation);
    }

    private List<String> collections() {
        return database.get().listCollectionNames().into(new ArrayList<>());
    }

    private TokenStore tokensOf(String node) {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder().mongoDatabase(database.get()).build())
                .serializer(Jackson3Serializer.builder().build())
                .nodeId(node)
                .claimTimeout(Duration.ofHours(1))
                .build();
    }
}
