package org.mingcha.infra.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.evidence.clean.Marked;

/** Files that mean harm, handed in over HTTP to a program with 256 MB of heap. */
class HostileFilesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PHOTOS_AT_ONCE = 20;

    @TempDir static Path folder;

    private static TestDatabase database;
    private static SmallSite site;
    private static Sending people;

    private long files;
    private long chunks;
    private String receipt;

    @BeforeAll
    static void start() {
        database = new TestDatabase();
        site = SmallSite.in(folder, "--spring.mongodb.uri=" + database.uri());
        people = Sending.to(site.address());
    }

    @AfterAll
    static void stop() {
        people.close();
        site.close();
        database.close();
    }

    @BeforeEach
    void somebodyHasReported() {
        receipt = receipt(people.report("en", Marked.jpeg()));
        files = count("evidence.files");
        chunks = count("evidence.chunks");
    }

    /** Whatever was tried: nothing of it is left, and all goes on. */
    @AfterEach
    void nothingIsLeftAndAllGoesOn() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> {
                    assertThat(count("evidence.files")).isEqualTo(files);
                    assertThat(count("evidence.chunks")).isEqualTo(chunks);
                });
        assertThat(site.temporary()).isEmpty();
        assertThat(people.status(receipt).statusCode()).isEqualTo(200);
        assertThat(people.health().path("components").path("database").path("status").asString())
                .isEqualTo("UP");
        assertThat(site.console()).doesNotContain("OutOfMemoryError", "StackOverflowError");
    }

    @Test
    void anArchiveThatUnpacksToAGigabyteIsRefused() {
        refused(Bombs.zip(), "en", "evidence-unpacked", "too large when unpacked");
    }

    @Test
    void anOfficeFileThatUnpacksToAGigabyteIsRefused() {
        refused(Bombs.docx(), "zh-CN", "evidence-unpacked", "展开后过大");
    }

    @Test
    void aPictureOf900MillionPixelsIsRefused() {
        refused(Bombs.picture(), "zh-CN", "evidence-pixels", "像素");
    }

    @Test
    void aPictureInThousandsOfPassesIsKeptWithoutBeingRead() {
        receipt(people.report("en", Bombs.pictureInPasses()));
        files++;
        chunks = count("evidence.chunks");
    }

    @Test
    void aPdfWhoseObjectsUnpackToAGigabyteIsRefused() {
        refused(Bombs.pdfOfMuch(), "zh-CN", "evidence-unpacked", "展开后过大");
    }

    @Test
    void aPdfWhoseTableUnpacksToAGigabyteIsRefused() {
        refused(Bombs.pdfOfManyPlaces(), "en", "evidence-unpacked", "too large when unpacked");
    }

    @Test
    void aPdfOfListsInListsIsRefused() {
        refused(Bombs.pdfOfDepth(), "en", "evidence-damaged", "damaged");
    }

    @Test
    @EnabledIfSystemProperty(
            named = "mingcha.big",
            matches = "true",
            disabledReason = "takes long: run it with -Dmingcha.big=true")
    void aPdfOfMoreObjectsThanFitInMemoryIsRefused() {
        refused(Bombs.pdfOfLists(), "zh-CN", "evidence-unpacked", "展开后过大");
    }

    @Test
    void whatIsWrongInAFileIsNotLogged() {
        var pdf = new String(Marked.pdf(), ISO_8859_1).replaceFirst(" 0 R", " 0 m");
        people.report("en", pdf.getBytes(ISO_8859_1));
        files = count("evidence.files");
        chunks = count("evidence.chunks");

        assertThat(site.console()).doesNotContain("Parser", "expected=");
    }

    @Test
    void hundredsOfFilesAtOnceAreRefused() {
        var many = Stream.generate(Marked::jpeg).limit(300).toArray(byte[][]::new);
        refusedAtAll(people.report("en", many));
    }

    @Test
    void aReportThatBreaksOffLeavesNothing() {
        byte[] film = Films.of(8 << 20);
        people.breakingOff(film, 5 << 20);
        people.breakingOff(film, film.length / 2);
    }

    @Test
    @EnabledIfSystemProperty(
            named = "mingcha.big",
            matches = "true",
            disabledReason = "takes long: run it with -Dmingcha.big=true")
    void twentyAtOnceAllGetThrough() throws Exception {
        byte[] photo = Photos.of(1_600, 1_200);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<HttpResponse<String>> one = () -> people.report("en", photo);
            var answers = threads.invokeAll(Collections.nCopies(PHOTOS_AT_ONCE, one));
            for (var answer : answers) {
                receipt(answer.get());
            }
        }
        files += PHOTOS_AT_ONCE * 3;
        chunks = count("evidence.chunks");
    }

    private static void refused(byte[] file, String language, String code, String words) {
        var answer = people.report(language, file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        var error = Sending.json(answer.body()).path("errors").path(0);
        assertThat(error.path("field").asString()).isEqualTo("evidence[0]");
        assertThat(error.path("code").asString()).isEqualTo(code);
        assertThat(error.path("message").asString()).contains(words);
    }

    private static void refusedAtAll(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        var codes =
                StreamSupport.stream(
                                Sending.json(answer.body()).path("errors").spliterator(), false)
                        .map(error -> error.path("code").asString())
                        .collect(Collectors.toSet());
        assertThat(codes).containsExactly("evidence-too-many");
    }

    private static String receipt(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Sending.json(answer.body()).path("receipt").asString();
    }

    private static long count(String collection) {
        return database.get().getCollection(collection).countDocuments();
    }
}
