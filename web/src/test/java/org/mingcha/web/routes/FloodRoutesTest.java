package org.mingcha.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.web.flood.Gate;
import org.mingcha.web.read.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;

class FloodRoutesTest {

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    @ParameterizedTest
    @ValueSource(strings = {"tip-offs", "receipts"})
    void aChallengeHasTheNamesThatSolversKnow(String kind) {
        client.get()
                .uri("/api/challenges/" + kind)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        """
                        {"algorithm": "SHA-256", "challenge": "c0ffee", "maxnumber": 1000,
                         "salt": "salt", "signature": "signed"}\
                        """);
    }

    @Test
    void thereIsNoChallengeForAnythingElse() {
        client.get().uri("/api/challenges/session").exchange().expectStatus().isNotFound();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/tip-offs, TIP_OFF",
        "/api/receipts/messages, WITH_RECEIPT",
        "/api/receipts/withdraw, WITH_RECEIPT",
        "/api/receipts/dispute, WITH_RECEIPT",
        "/api/receipts/retaliation, WITH_RECEIPT",
        "/api/receipts/claim, WITH_RECEIPT",
        "/api/receipts/waive, WITH_RECEIPT"
    })
    void whatIsSentIsNotEvenReadUntilItIsLetIn(String path, String kind) {
        routes.gate.refusal = Optional.of(new Gate.Crowded(Duration.ofMillis(1_001)));

        sent(path)
                .expectStatus()
                .isEqualTo(HttpStatus.TOO_MANY_REQUESTS)
                .expectHeader()
                .valueEquals("Retry-After", "2")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(routes.gate.shown).containsExactly(kind + " abc");
    }

    @ParameterizedTest
    @CsvSource({"/api/tip-offs, TIP_OFF", "/api/receipts/evidence, WITH_RECEIPT"})
    void noFileIsTakenOfWhatIsNotLetIn(String path, String kind) {
        routes.gate.refusal = Optional.of(new Gate.Crowded(Duration.ofSeconds(1)));
        var form = new MultipartBodyBuilder();
        form.part("evidence", "photo".getBytes()).filename("a.jpg");
        form.part("evidence", "photo".getBytes()).filename("b.jpg");

        client.post()
                .uri(path)
                .header(Gate.HEADER, "abc")
                .bodyValue(form.build())
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(routes.gate.shown).containsExactly(kind + " abc");
        assertThat(routes.safe.held).isEmpty();
    }

    @Test
    void aSolutionThatIsNoGoodIsABadRequest() {
        routes.gate.refusal = Optional.of(new InvalidFields("", "solution"));

        sent("/api/tip-offs")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("solution");
    }

    @Test
    void lookingAndProvingNeedNoSolution() {
        routes.gate.refusal = Optional.of(new Gate.Crowded(Duration.ofSeconds(1)));

        sent("/api/receipts/status").expectStatus().isBadRequest();
        sent("/api/receipts/proof").expectStatus().isBadRequest();
        assertThat(routes.gate.shown).isEmpty();
    }

    private WebTestClient.ResponseSpec sent(String path) {
        return client.post()
                .uri(path)
                .header(Gate.HEADER, "abc")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{")
                .exchange();
    }
}
