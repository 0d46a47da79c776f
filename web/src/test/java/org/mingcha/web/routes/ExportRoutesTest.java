package org.mingcha.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reactivestreams.Subscription;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;

class ExportRoutesTest {

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    private WebTestClient.ResponseSpec get(String query) {
        return client.get().uri("/api/audit/export" + query).exchange();
    }

    @ParameterizedTest
    @CsvSource({
        "'', events 0 to 10",
        "?from=3, events 3 to 10",
        "?to=4, events 0 to 4",
        "?from=3&to=4, events 3 to 4",
        "?from=4&to=4, events 4 to 4",
        "?from=10, events 10 to 10"
    })
    void theRangeIsThatWhichWasAskedFor(String query, String content) {
        get(query).expectStatus().isOk().expectBody(String.class).isEqualTo(content);
    }

    @Test
    void itIsAZipWithAName() {
        get("?from=3&to=4")
                .expectHeader()
                .contentType("application/zip")
                .expectHeader()
                .valueEquals(
                        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ledger-3-4.zip\"");
    }

    @ParameterizedTest
    @CsvSource({
        "?to=11, to",
        "?from=11, from",
        "?from=5&to=4, from",
        "?from=-1, from",
        "?to=x, to",
        "?from=9007199254740992, from"
    })
    void aRangeThatIsNoneIsRefused(String query, String field) {
        get(query)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
    }

    @Test
    void beforeAnythingIsPublishedThereIsNoExportYet() {
        routes.exports.published = false;

        get("").expectStatus().isEqualTo(503);
    }

    @Test
    void itIsWrittenOnlyAsFastAsItIsTaken() throws Exception {
        routes.exports.endless = true;
        var taken = new Taking();
        body().subscribe(taken);

        assertThat(routes.exports.begun.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(routes.exports.written.get()).isLessThan(1_000_000);
        taken.cancel();
    }

    @Test
    void whoeverGoesAwayEndsTheReading() throws Exception {
        routes.exports.endless = true;
        var taken = new Taking();
        body().subscribe(taken);

        assertThat(routes.exports.begun.await(10, TimeUnit.SECONDS)).isTrue();
        taken.cancel();

        assertThat(routes.exports.ended.get(10, TimeUnit.SECONDS)).isNotNull();
    }

    private Flux<DataBuffer> body() {
        return client.mutate()
                .responseTimeout(Duration.ofSeconds(20))
                .build()
                .get()
                .uri("/api/audit/export")
                .exchange()
                .returnResult(DataBuffer.class)
                .getResponseBody();
    }

    /** Takes two pieces, and no more until somebody asks. */
    private static final class Taking extends BaseSubscriber<DataBuffer> {

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            subscription.request(2);
        }

        @Override
        protected void hookOnNext(DataBuffer piece) {
            DataBufferUtils.release(piece);
        }
    }
}
