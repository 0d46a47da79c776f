package org.mingcha.web.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.party.OfficerId;
import org.mingcha.query.deadlines.Dates;
import org.mingcha.query.worklist.Work;
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

        await().untilAsserted(() -> assertThat(routes.ledger.open).hasValue(0));
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
        assertThat(routes.ledger.open).hasValue(0);
    }

    @Test
    void whatStandsBehindALaterEventHadNotHappened() {
        routes.ledger.events.add(event(4, "tip-2", "TipAccepted", "2026-11-20T08:00:00Z", "{}"));
        routes.ledger.events.add(event(5, "tip-2", "TipWithdrawn", "2026-11-20", "{}"));

        assertThat(stream("tip-2", "?asOf=2026-11-20T07:59:59Z")).containsExactly(1L);
        assertThat(stream("tip-2", "?asOf=2026-11-20T08:00:00Z")).containsExactly(1L, 4L, 5L);
    }

    @Test
    void aStreamHasItsStateThen() {
        open(Papers.DUE);
        var tip = Papers.TIP.value();
        routes.ledger.events.add(event(4, tip, "TipAccepted", "2026-11-20T08:00:00Z", "{}"));

        get("/api/audit/streams/" + tip + "?asOf=2026-11-20T15:59:59Z")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.stream")
                .isEqualTo(tip)
                .jsonPath("$.kind")
                .isEqualTo("TipOff")
                .jsonPath("$.state.status")
                .isEqualTo("REGISTERED")
                .jsonPath("$.state.overdue")
                .isEqualTo(false)
                .jsonPath("$.events.length()")
                .isEqualTo(1);
        assertThat(routes.past.asked).containsExactly(tip + " before 5");
        overdue("?asOf=2026-11-20T16:00:00Z", true);
        overdue("?asOf=4", false);
        overdue("", true);
    }

    private void overdue(String asOf, boolean expected) {
        get("/api/audit/streams/" + Papers.TIP.value() + asOf)
                .expectBody()
                .jsonPath("$.state.overdue")
                .isEqualTo(expected);
    }

    @Test
    void aStreamThatIsNoCaseHasNoState() {
        get("/api/audit/streams/tip-1")
                .expectBody()
                .jsonPath("$.kind")
                .isEqualTo("TipOff")
                .jsonPath("$.state")
                .doesNotExist();
    }

    @Test
    void theEventsOfAStreamAreToTheLetterAsStored() {
        var payload = "{\"text\":\"\\u0001 1.0e2\"}";
        routes.ledger.events.add(event(4, "tip-3", "TipAccepted", "2026-11-20", payload));

        get("/api/audit/streams/tip-3")
                .expectBody(String.class)
                .value(body -> assertThat(body).contains(payload));
    }

    @Test
    void whatWasOpenIsToldWithItsOwnerAndWhetherItWasOverdue() {
        open(Papers.DUE);

        get("/api/audit/as-of?at=2026-11-20T15:59:59Z")
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        """
                        {"at": "2026-11-20T15:59:59Z", "events": 7, "open": [
                          {"subject": "TIP", "tip": "%s", "id": "%s", "status": "REGISTERED",
                           "division": "371102", "owner": "officer1", "dueOn": "2026-11-20",
                           "overdue": false}]}\
                        """
                                .formatted(Papers.TIP.value(), Papers.TIP.value()));
        get("/api/audit/as-of?at=2026-11-20T16:00:00Z")
                .expectBody()
                .jsonPath("$.open[0].overdue")
                .isEqualTo(true);
        assertThat(routes.past.asked)
                .containsExactly("open at 2026-11-20T15:59:59Z", "open at 2026-11-20T16:00:00Z");
    }

    @Test
    void aDivisionHasWhatLiesBelowIt() {
        open(Papers.DUE);

        openIn("371100", 1);
        openIn("371102", 1);
        openIn("371103", 0);
    }

    private void openIn(String division, int cases) {
        get("/api/audit/as-of?at=2026-11-20T16:00:00Z&division=" + division)
                .expectBody()
                .jsonPath("$.division")
                .isEqualTo(division)
                .jsonPath("$.open.length()")
                .isEqualTo(cases);
    }

    @Test
    void aMomentThatIsNoneOrYetToComeIsNamed() {
        for (var wrong :
                List.of("", "?at=", "?at=5", "?at=2026-11-20", "?at=2026-11-23T02:00:01Z")) {
            get("/api/audit/as-of" + wrong)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].field")
                    .isEqualTo("at");
        }
        get("/api/audit/as-of?at=2026-11-20T16:00:00Z&division=x")
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("division");
        get("/api/audit/as-of?at=2026-11-23T02:00:00Z").expectStatus().isOk();
    }

    private void open(LocalDate dueOn) {
        var item = Papers.item(1, Optional.of(dueOn), List.of(new OfficerId("officer1")));
        routes.past.cases.add(new Work(item, Dates.NONE, 4));
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
