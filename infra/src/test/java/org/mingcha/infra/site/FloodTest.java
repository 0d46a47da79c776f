package org.mingcha.infra.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many who send at once, to the whole program. */
class FloodTest {

    private static final int ROOM = 5;

    @TempDir Path data;

    @Test
    void twoHundredPeopleBehindOneAddressGetThroughWithoutSolvingAnything() throws Exception {
        try (var site = RunningSite.over(data);
                var people = Sender.to(site)) {
            var answers = Sender.atOnce(200, () -> people.report(""));

            assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
            assertThat(reports(site)).isEqualTo(200);
        }
    }

    @Test
    void inAFloodOfJunkWhoeverSolvesAChallengeGetsThroughAndNothingElseDoes() throws Exception {
        try (var site = tight();
                var people = Sender.to(site);
                var junk = Sender.to(site);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var used = junk.solution();
            assertThat(junk.report(used).statusCode()).isEqualTo(201);

            var unsolved = threads.submit(() -> Sender.atOnce(1_500, () -> junk.report("")));
            var forged = threads.submit(() -> Sender.atOnce(500, () -> junk.report("bm8=")));
            var replayed = threads.submit(() -> Sender.atOnce(500, () -> junk.report(used)));
            var honest = Sender.atOnce(200, people::solving);

            assertThat(honest).allMatch(answer -> answer.statusCode() == 201);
            assertThat(honest).extracting(HttpResponse::body).allMatch(b -> b.contains("receipt"));
            assertThat(forged.get()).allMatch(answer -> answer.statusCode() == 400);
            assertThat(replayed.get()).allMatch(answer -> answer.statusCode() == 400);
            var turnedAway = new ArrayList<>(unsolved.get());
            turnedAway.removeIf(answer -> answer.statusCode() == 201);
            assertThat(turnedAway)
                    .hasSize(1_500 - ROOM)
                    .allMatch(answer -> answer.statusCode() == 429)
                    .allMatch(answer -> answer.headers().firstValue("Retry-After").isPresent());
            assertThat(reports(site)).isEqualTo(1 + 200 + ROOM);
            assertThat(kept(site)).noneMatch(text -> text.contains("127.0.0.1"));
        }
    }

    /** Room for five without a solution, and none that comes back. */
    private RunningSite tight() {
        return RunningSite.over(
                data,
                "--mingcha.flood.unsolved-at-once=" + ROOM,
                "--mingcha.flood.unsolved-per-minute=0",
                "--mingcha.flood.easiest=2000",
                "--mingcha.flood.hardest=4000");
    }

    private static long reports(RunningSite site) {
        return database(site)
                .getCollection("ledger")
                .countDocuments(new Document("kind", "TipOff"));
    }

    private static List<String> kept(RunningSite site) {
        var all = new ArrayList<String>();
        for (var name : List.of("flood.keys", "flood.spent")) {
            database(site).getCollection(name).find().forEach(kept -> all.add(kept.toJson()));
        }
        return all;
    }

    private static MongoDatabase database(RunningSite site) {
        return site.program().getBean(MongoDatabase.class);
    }
}
