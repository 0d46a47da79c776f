package org.mingcha.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditRoutesTest {

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    @BeforeEach
    void fourEvents() {
        routes.ledger.events.addAll(
                List.of(
                        event(0, "tip-1", "TipSubmitted", "2026-11-20", "{}"),
                        event(1, "tip-2", "TipSubmitted", "2026-11-20", "{}"),
                        event(
                                2,
                                "tip-1",
                                "TipAccepted",
                                "2026-11-20T08:00:00Z",
                                "{\"by\":\"intake\"}"),
                        event(
                                3,
                                "tip-1",
                                "TipConcluded",
                                "2026-11-23T01:00:00Z",
                                "{\"by\":\"head\"}")));
    }

    @Test
    void everyEventIsALineInOrder() {
        assertThat(indexes("")).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void aLineHasTheFieldsOfTheContract() {
        var line = lines("?from=2&limit=1").getFirst();

        assertThat(line.propertyNames())
                .containsExactlyInAnyOrder("index", "salt", "event", "entry");
        assertThat(line.path("event").propertyNames())
                .containsExactlyInAnyOrder(
                        "stream",
                        "kind",
                        "sequence",
                        "id",
                        "name",
                        "revision",
                        "time",
                        "payload",
                        "metadata");
        assertThat(line.path("event").path("payload").path("by").asString()).isEqualTo("intake");
    }

    @Test
    void theFiltersNarrowTheLines() {
        assertThat(indexes("?from=1&limit=2")).containsExactly(1L, 2L);
        assertThat(indexes("?stream=tip-1")).containsExactly(0L, 2L, 3L);
        assertThat(indexes("?stream=tip-1&from=1")).containsExactly(2L, 3L);
        assertThat(indexes("?name=TipSubmitted")).containsExactly(0L, 1L);
        assertThat(indexes("?officer=head")).containsExactly(3L);
    }

    @Test
    void theCursorIsClosedWhenTheLinesAreRead() {
        indexes("?limit=1");

        assertThat(routes.ledger.open).isZero();
    }

    @Test
    void wrongParametersAreNamed() {
        for (var wrong : List.of("from=-1", "limit=0", "limit=10001", "officer=Not+One")) {
            get("/api/audit/events?" + wrong)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].field")
                    .isEqualTo(wrong.replaceAll("=.*", ""));
        }
    }

    @Test
    void aStreamIsShownAsItWas() {
        assertThat(stream("tip-1", "")).containsExactly(0L, 2L, 3L);
        assertThat(stream("tip-1", "?asOf=2")).containsExactly(0L, 2L);
        assertThat(stream("tip-1", "?asOf=2026-11-23T00:59:59Z")).containsExactly(0L, 2L);
        assertThat(stream("tip-1", "?asOf=2026-11-23T01:00:00Z")).containsExactly(0L, 2L, 3L);
        assertThat(stream("tip-1", "?asOf=2026-11-19T16:00:00Z")).containsExactly(0L);
    }

    @Test
    void aStreamThatWasNotYetIsNotThere() {
        get("/api/audit/streams/tip-9").expectStatus().isNotFound();
        get("/api/audit/streams/tip-2?asOf=0").expectStatus().isNotFound();
        get("/api/audit/streams/tip-2?asOf=yesterday").expectStatus().isBadRequest();
        assertThat(routes.ledger.open).isZero();
    }

    private List<Long> stream(String id, String query) {
        var answer =
                get("/api/audit/streams/" + id + query)
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentTypeCompatibleWith(MediaType.APPLICATION_JSON)
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return new JsonMapper()
                .readTree(Optional.ofNullable(answer).orElse("")).path("events").values().stream()
                        .map(line -> line.path("index").longValue())
                        .toList();
    }

    private List<Long> indexes(String query) {
        return lines(query).stream().map(line -> line.path("index").longValue()).toList();
    }

    private List<JsonNode> lines(String query) {
        var body =
                get("/api/audit/events" + query)
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentTypeCompatibleWith(MediaType.APPLICATION_NDJSON)
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseBodyContent();
        var text =
                new String(
                        Optional.ofNullable(body).orElse(new byte[0]),
                        java.nio.charset.StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\n", -1))
                .filter(line -> !line.isEmpty())
                .map(new JsonMapper()::readTree)
                .toList();
    }

    private WebTestClient.ResponseSpec get(String uri) {
        return client.get().uri(uri).exchange();
    }

    private static StoredEvent event(
            long index, String stream, String name, String time, String payload) {
        return new StoredEvent(
                index,
                stream,
                "TipOff",
                index,
                "e-" + index,
                name,
                "1",
                time,
                payload,
                "{}",
                new byte[32]);
    }
}
