package org.mingcha.infra.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.MovingClock;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.security.oidc.MongoFlows.Flow;
import org.mingcha.web.page.Language;

class MongoFlowsTest {

    private static final Flow FLOW =
            new Flow("state", "nonce", "verifier", "https://here/back", Language.ENGLISH);

    private final TestDatabase database = new TestDatabase();
    private final MovingClock clock = new MovingClock();
    private final MongoFlows flows = onANode();

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void anotherNodeTakesItUp() {
        assertThat(onANode().take(flows.open(FLOW))).contains(FLOW);
    }

    @Test
    void itIsGoodOnce() {
        var secret = flows.open(FLOW);
        flows.take(secret);
        assertThat(flows.take(secret)).isEmpty();
        assertThat(onANode().take(secret)).isEmpty();
    }

    @Test
    void itIsGoodForTenMinutes() {
        var early = flows.open(FLOW);
        clock.move(Duration.ofMinutes(10).minusMillis(1));
        assertThat(flows.take(early)).isPresent();
        var late = flows.open(FLOW);
        clock.move(Duration.ofMinutes(10));
        assertThat(flows.take(late)).isEmpty();
    }

    @Test
    void theDatabaseDoesNotHoldWhatTheBrowserHas() {
        var secret = flows.open(FLOW);
        assertThat(String.valueOf(database.get().getCollection("flows").find().first()))
                .doesNotContain(secret);
        assertThat(flows.take("guess")).isEmpty();
    }

    private MongoFlows onANode() {
        return new MongoFlows(database.get(), clock, new SecureRandom());
    }
}
