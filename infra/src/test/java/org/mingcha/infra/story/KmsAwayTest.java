package org.mingcha.infra.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.infra.site.RunningSite;
import org.mingcha.infra.vault.wrap.TransitServer;

/** The whole program, with its keys at a service that goes away and comes back. */
class KmsAwayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir Path folder;

    @Test
    void reportsAreAnsweredThatItIsAwayAndAreTakenAgainWhenItIsBack() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), TransitServer.TOKEN);
        try (var service = new TransitServer();
                var site = start(service, token)) {
            var reporter = new Visitor(() -> site.at("/"));
            String receipt = file(reporter).is(201).text("receipt");
            var ledger = site.bean(MongoDatabase.class).getCollection("ledger");
            await().atMost(PATIENCE).until(() -> health(reporter).contains("\"UP\""));
            long before = ledger.countDocuments();

            service.goAway();
            assertThat(file(reporter).is(503).json().path("title").asString())
                    .isEqualTo(
                            "The service is not available at the moment. Please try again later.");
            assertThat(reporter.get("/api/statistics").status()).isEqualTo(200);
            await().atMost(PATIENCE).until(() -> health(reporter).contains("\"DOWN\""));
            assertThat(ledger.countDocuments()).isEqualTo(before);

            service.comeBack();
            file(reporter).is(201);
            reporter.post("/api/receipts/status", "receipt", receipt).is(200);
            await().atMost(PATIENCE).until(() -> health(reporter).contains("\"UP\""));
        }
    }

    private static String health(Visitor anybody) {
        return anybody.get("/actuator/health").json().path("components").path("vault").toString();
    }

    private static Visitor.Answer file(Visitor reporter) {
        return reporter.reports();
    }

    private RunningSite start(TransitServer service, Path token) {
        return RunningSite.over(
                folder.resolve("data"),
                "--mingcha.vault.transit=" + service.address(),
                "--mingcha.vault.transit-token-file=" + token);
    }
}
