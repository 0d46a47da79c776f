package org.mingcha.infra.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.infra.embedded.EmbeddedServer;
import org.mingcha.infra.evidence.clean.Marked;

/** The whole program with its database on a disk that is full for a while. */
class DiskFullTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FORMS_OF_A_PICTURE = 3;

    @TempDir Path folder;

    private SmallDisk disk;

    @BeforeEach
    void insert() {
        disk = SmallDisk.at(folder, 256);
    }

    @AfterEach
    void eject() {
        disk.close();
    }

    @Test
    void whoeverSendsIsToldToComeBackAndNothingIsLostOrLeft() {
        try (var site = SmallSite.in(folder);
                var people = Sending.to(site.address())) {
            var before = receipt(people.report("en", Marked.jpeg()));

            disk.leaves(67);
            away(people.report("en", Films.of(12 << 20)), "not available at the moment");
            away(people.report("zh-CN", Marked.jpeg()), "暂时不可用");
            await().atMost(PATIENCE).until(() -> disk(people).equals("DOWN"));
            assertThat(people.status(before).statusCode()).isEqualTo(200);

            disk.isFree();
            var after = receipt(people.report("en", Marked.jpeg()));
            await().atMost(PATIENCE).until(() -> disk(people).equals("UP"));
            assertThat(people.status(before).statusCode()).isEqualTo(200);
            assertThat(people.status(after).statusCode()).isEqualTo(200);
        }
        onlyTwoPicturesAreThere();
    }

    private void onlyTwoPicturesAreThere() {
        try (var server = EmbeddedServer.start(folder.resolve("data"), Clock.systemUTC());
                var client = MongoClients.create(server.uri())) {
            var database = client.getDatabase("mingcha");
            var files = database.getCollection("evidence.files");
            assertThat(files.countDocuments()).isEqualTo(2 * FORMS_OF_A_PICTURE);
            assertThat(files.countDocuments(Document.parse("{lease: {$exists: true}}"))).isZero();
            assertThat(database.getCollection("evidence.chunks").countDocuments())
                    .isEqualTo(2 * FORMS_OF_A_PICTURE);
        }
    }

    private static String disk(Sending people) {
        return people.health().path("components").path("diskSpace").path("status").asString();
    }

    private static void away(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(Sending.json(answer.body()).path("title").asString()).contains(words);
    }

    private static String receipt(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Sending.json(answer.body()).path("receipt").asString();
    }
}
