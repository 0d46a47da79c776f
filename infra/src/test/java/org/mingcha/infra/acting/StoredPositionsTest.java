package org.mingcha.infra.acting;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.TestDatabase;

class StoredPositionsTest {

    private final TestDatabase database = new TestDatabase();
    private final Serializer serializer = Jackson3Serializer.builder().build();
    private final MongoTokenStore tokens = tokenStore();
    private final StoredPositions positions =
            new StoredPositions(database.get().getCollection("trackingtokens"), serializer);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aProjectionIsAsFarAsItsNodeStored() {
        tokens.initializeTokenSegments("worklist_0", 1);
        tokens.fetchToken("worklist_0", 0);
        tokens.storeToken(new GlobalSequenceTrackingToken(41), "worklist_0", 0);

        assertThat(positions.of("worklist_0")).hasValue(41);
    }

    @Test
    void itIsAsFarAsItsSlowestSegment() {
        tokens.initializeTokenSegments("worklist_0", 2, new GlobalSequenceTrackingToken(7));
        tokens.fetchToken("worklist_0", 1);
        tokens.storeToken(new GlobalSequenceTrackingToken(41), "worklist_0", 1);

        assertThat(positions.of("worklist_0")).hasValue(7);
    }

    @Test
    void oneThatHasStoredNothingYetHasNoPosition() {
        tokens.initializeTokenSegments("worklist_0", 1);

        assertThat(positions.of("worklist_0")).isEmpty();
        assertThat(positions.of("unheard-of")).isEmpty();
    }

    private MongoTokenStore tokenStore() {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder().mongoDatabase(database.get()).build())
                .serializer(serializer)
                .build();
    }
}
