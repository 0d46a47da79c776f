package org.mingcha.infra.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.infra.site.RunningSite;

/** The whole program: two custodians open an identity, one of them sees it, and it is erased. */
class IdentityShownTest {

    private static final String NAME = "王某某";
    private static final String CONTACT = "13800000000";

    @TempDir Path data;

    @Test
    void twoOpenItOneSeesItOnceAndAfterErasureNobodyDoes() {
        try (var site = RunningSite.over(data)) {
            var reporter = new Visitor(() -> site.at("/"));
            String receipt = filed(reporter);
            var first = new Visitor(() -> site.at("/")).signedInAs("custodian1");
            var second = new Visitor(() -> site.at("/")).signedInAs("custodian2");
            var intake = new Visitor(() -> site.at("/")).signedInAs("intake");
            String tip = only(intake);
            String way = "/api/desk/tips/" + tip + "/identity";

            first.post(way).isRefusedBy(422, "tip.identity-not-opened");
            first.does("open-identity", "tip", tip, "reason", "法院调取").is(200);
            first.post(way).isRefusedBy(422, "tip.identity-not-opened");
            first.does("consent-to-opening", "tip", tip).isRefusedBy(422, "tip.asker-consents");
            second.does("consent-to-opening", "tip", tip).is(200);
            second.post(way).isRefusedBy(422, "tip.identity-not-opened");
            intake.post(way).is(403);
            assertThat(first.post(way).is(200).json().path("name").asString()).isEqualTo(NAME);
            first.post(way).isRefusedBy(422, "tip.identity-not-opened");
            assertThat(events(site))
                    .contains("IdentityOpeningAsked", "IdentityUnsealed", "IdentityShown")
                    .doesNotContain(NAME, CONTACT);

            reporter.post("/api/receipts/withdraw", "receipt", receipt).is(204);
            first.does("erase-identity", "tip", tip, "reason", "已无需要").is(200);
            first.post(way).isRefusedBy(422, "tip.identity-gone");
            var keys = site.bean(MongoDatabase.class).getCollection("vault");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> keys.countDocuments(new Document("_id", tip + "/identity")) == 0);
            assertThat(
                            first.get("/api/desk/tips/" + tip)
                                    .is(200)
                                    .json()
                                    .path("identityErased")
                                    .asBoolean())
                    .isTrue();
            reporter.post("/api/receipts/status", "receipt", receipt).is(200);
        }
    }

    private static String events(RunningSite site) {
        var text = new StringBuilder();
        site.bean(MongoDatabase.class)
                .getCollection("ledger")
                .find()
                .forEach(commit -> text.append(commit.toJson()));
        return text.toString();
    }

    private static String only(Visitor intake) {
        return intake.get("/api/desk/worklist")
                .is(200)
                .json()
                .path("items")
                .get(0)
                .path("tip")
                .asString();
    }

    private static String filed(Visitor reporter) {
        return reporter.reports("identity", Map.of("name", NAME, "contact", CONTACT))
                .is(201)
                .text("receipt");
    }
}
