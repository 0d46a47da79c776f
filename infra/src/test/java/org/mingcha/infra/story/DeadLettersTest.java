package org.mingcha.infra.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.infra.MingchaApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole program, with a view that was damaged behind its back. */
@SpringBootTest(
        classes = MingchaApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext // It must have ended before its folder is deleted.
class DeadLettersTest {

    @TempDir static Path data;

    @LocalServerPort int port;
    @Autowired MongoDatabase database;

    @DynamicPropertySource
    static void dataDirectory(DynamicPropertyRegistry settings) {
        settings.add("mingcha.data-dir", data::toString);
    }

    @Test
    void whatAViewCannotHandleWaitsInOrderAndHoldsUpNoOtherCase() {
        var reporter = new Visitor(() -> URI.create("http://localhost:" + port));
        String receipt = file(reporter);
        await().until(() -> items() == 1);
        database.getCollection("worklist_0_items").deleteMany(new Document());

        write(reporter, receipt);
        write(reporter, receipt);
        await().untilAsserted(() -> assertThat(deadLetters()).containsExactly(0L, 1L));

        file(reporter);
        await().until(() -> items() == 1);
        assertThat(deadLetters()).hasSize(2);
    }

    private static String file(Visitor reporter) {
        return reporter.reports().is(201).text("receipt");
    }

    private static void write(Visitor reporter, String receipt) {
        reporter.post("/api/receipts/messages", "receipt", receipt, "text", "还在生产").is(204);
    }

    private long items() {
        return database.getCollection("worklist_0_items").countDocuments();
    }

    private List<Long> deadLetters() {
        return database.getCollection("deadletters")
                .find(new Document("processingGroup", "worklist_0"))
                .sort(new Document("index", 1))
                .map(letter -> letter.get("index", Number.class).longValue())
                .into(new ArrayList<>());
    }
}
