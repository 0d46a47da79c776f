package org.mingcha.web.routes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.mingcha.web.log.InMemoryLog;
import org.mingcha.web.log.PublishedLog.KeySince;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

class LogRoutesTest {

    private static final String FOR_GOOD = "max-age=31536000, public, immutable";

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    @Test
    void theCheckpointIsTextThatIsKeptForAMoment() {
        routes.log.publish(70_000);

        var answer = ok("/log/checkpoint");

        assertThat(text(answer)).isEqualTo(routes.log.checkpoint.orElseThrow());
        assertThat(header(answer, "Content-Type"))
                .isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=1, public");
    }

    @Test
    void beforeTheFirstCheckpointThereIsASentenceInstead() {
        for (var path : List.of("/log/checkpoint", "/log/key")) {
            var answer = answer(path, HttpStatus.NOT_FOUND);
            assertThat(text(answer)).contains("no checkpoint has been published yet");
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        }
        answer("/log/tile/0/000.p/1", HttpStatus.NOT_FOUND);
    }

    @Test
    void theKeyIsOneLine() {
        routes.log.publish(1);

        assertThat(text(ok("/log/key"))).isEqualTo(InMemoryLog.KEY + "\n");
    }

    @Test
    void theKeysAreTextForWhoeverTakesAnything() {
        twoKeys();

        assertThat(text(ok("/log/keys")))
                .isEqualTo(
                        """
                        first
                        from 0

                        second
                        from 300
                        >text
                        >
                        >— first AAAA
                        """);
        client.get()
                .uri("/log/keys")
                .accept(MediaType.ALL)
                .exchange()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_PLAIN);
    }

    @Test
    void theKeysAreJsonForWhoeverNamesIt() {
        twoKeys();

        client.get()
                .uri("/log/keys")
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Vary", "Accept")
                .expectBody()
                .json(
                        """
                        {"keys": [{"key": "first", "from": 0},
                          {"key": "second", "from": 300,
                           "endorsement": "text\\n\\n— first AAAA\\n"}]}\
                        """);
    }

    private void twoKeys() {
        routes.log.keys.add(new KeySince("first", 0, Optional.empty()));
        routes.log.keys.add(new KeySince("second", 300, Optional.of("text\n\n— first AAAA\n")));
    }

    @Test
    void aFullTileIsKeptForGood() {
        routes.log.publish(70_000);

        var answer = ok("/log/tile/0/001");

        assertThat(body(answer)).hasSize(8_192).isEqualTo(routes.log.tile(0, 1, 256).orElseThrow());
        assertThat(header(answer, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(header(answer, "Cache-Control")).isEqualTo(FOR_GOOD);
    }

    @Test
    void aPartialTileIsKeptForAMinute() {
        routes.log.publish(70_000);

        var answer = ok("/log/tile/1/001.p/17");

        assertThat(body(answer)).hasSize(17 * 32);
        assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=60, public");
    }

    @Test
    void exactlyTheTilesOfTheCheckpointAreThere() {
        routes.log.publish(70_000);

        for (var there : List.of("0/272", "0/273.p/112", "1/000", "1/001.p/17", "2/000.p/1")) {
            ok("/log/tile/" + there);
        }
        for (var missing : List.of("0/273", "0/273.p/113", "1/001", "1/001.p/18", "2/000.p/2")) {
            answer("/log/tile/" + missing, HttpStatus.NOT_FOUND);
        }
        answer("/log/tile/63/x999/x999/x999/x999/x999/999", HttpStatus.NOT_FOUND);
    }

    @Test
    void aBundleIsServedAsItIs() {
        routes.log.publish(300);

        var full = ok("/log/tile/entries/000");
        var partial = ok("/log/tile/entries/001.p/44");

        assertThat(body(full)).isEqualTo(routes.log.entries(0, 256).orElseThrow());
        assertThat(header(full, "Cache-Control")).isEqualTo(FOR_GOOD);
        assertThat(body(partial)).hasSize(44 * 34);
        assertThat(header(partial, "Cache-Control")).isEqualTo("max-age=60, public");
        answer("/log/tile/entries/001", HttpStatus.NOT_FOUND);
    }

    @Test
    void aBundleIsCompressedForWhoeverAsks() throws IOException {
        routes.log.publish(300);

        var answer =
                client.get()
                        .uri("/log/tile/entries/000")
                        .header("Accept-Encoding", "gzip, identity")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .valueEquals("Content-Encoding", "gzip")
                        .expectHeader()
                        .valueEquals("Vary", "Accept-Encoding")
                        .expectBody()
                        .returnResult();

        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body(answer)))) {
            assertThat(gzip.readAllBytes()).isEqualTo(routes.log.entries(0, 256).orElseThrow());
        }
        assertThat(header(answer, "ETag"))
                .isNotEqualTo(header(ok("/log/tile/entries/000"), "ETag"));
    }

    @Test
    void addressesThatAreSpeltOtherwiseAreNotFound() {
        routes.log.publish(70_000);

        for (var wrong :
                List.of(
                        "/log/tile/00/000",
                        "/log/tile/0/0",
                        "/log/tile/0/000/",
                        "/log/tile/0/%30%30%30",
                        "/log/tile",
                        "/log/tile/",
                        "/log/checkpoint/",
                        "/log/x")) {
            client.get()
                    .uri(URI.create(wrong))
                    .exchange()
                    .expectStatus()
                    .isNotFound()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
    }

    @Test
    void whatIsHadAlreadyIsNotSentAgain() {
        routes.log.publish(70_000);

        for (var path : List.of("/log/checkpoint", "/log/tile/0/001", "/log/tile/entries/000")) {
            client.get()
                    .uri(path)
                    .header("If-None-Match", header(ok(path), "ETag"))
                    .exchange()
                    .expectStatus()
                    .isNotModified();
        }
    }

    @Test
    void headAnswersAsGetWithoutTheBody() {
        routes.log.publish(70_000);

        for (var path : List.of("/log/checkpoint", "/log/key", "/log/keys", "/log/tile/0/001")) {
            var answer =
                    client.head()
                            .uri(path)
                            .exchange()
                            .expectStatus()
                            .isOk()
                            .expectBody()
                            .returnResult();
            assertThat(body(answer)).isEmpty();
            assertThat(header(answer, "Cache-Control"))
                    .isEqualTo(header(ok(path), "Cache-Control"));
        }
    }

    @Test
    void pagesOfAnySiteMayReadAndCachesNeedNotTellThemApart() {
        routes.log.publish(70_000);

        for (var path : List.of("/log/checkpoint", "/log/key", "/log/tile/0/001")) {
            var answer =
                    client.get()
                            .uri(path)
                            .header("Origin", "https://elsewhere.example")
                            .exchange()
                            .expectStatus()
                            .isOk()
                            .expectHeader()
                            .valueEquals("Access-Control-Allow-Origin", "*")
                            .expectHeader()
                            .doesNotExist("Vary")
                            .expectHeader()
                            .doesNotExist("Set-Cookie")
                            .expectBody()
                            .returnResult();
            assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        }
    }

    @Test
    void pagesOfOtherSitesMayDoNothingElse() {
        client.options()
                .uri("/log/checkpoint")
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .exchange()
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Origin");
        client.post().uri("/log/checkpoint").exchange().expectStatus().isEqualTo(405);
        client.get()
                .uri("/api/catalogue/kinds")
                .header("Origin", "https://elsewhere.example")
                .exchange()
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Origin");
    }

    private EntityExchangeResult<byte[]> ok(String path) {
        return answer(path, HttpStatus.OK);
    }

    private EntityExchangeResult<byte[]> answer(String path, HttpStatus expected) {
        return client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isEqualTo(expected)
                .expectBody()
                .returnResult();
    }

    private static String header(EntityExchangeResult<?> answer, String name) {
        return Optional.ofNullable(answer.getResponseHeaders().getFirst(name)).orElse("");
    }

    private static byte[] body(EntityExchangeResult<byte[]> answer) {
        return Optional.ofNullable(answer.getResponseBody()).orElse(new byte[0]);
    }

    private static String text(EntityExchangeResult<byte[]> answer) {
        return new String(body(answer), UTF_8);
    }
}
