package org.mingcha.web.routes;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class OwnRoutesTest {

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    @Test
    void ownSessionsAreListedWithoutTheirTokens() {
        sessions()
                .json(
                        """
                        {"items": [{"id": "here", "current": true},
                                   {"id": "there", "beganAt": "2026-11-23T01:00:00Z",
                                    "usedAt": "2026-11-23T01:01:00Z", "current": false}]}\
                        """);
    }

    @Test
    void oneIsEndedAndOneThatIsNotThereIsNot() {
        delete("/sessions/there").expectStatus().isNoContent();
        delete("/sessions/there").expectStatus().isNotFound();
        sessions().jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void allOthersAreEnded() {
        delete("/sessions").expectStatus().isNoContent();
        sessions().jsonPath("$.items[0].id").isEqualTo("here");
    }

    @Test
    void changedPasswordIsAnsweredByTheSessionThatFollows() {
        change("{\"old\": \"old\", \"password\": \"of my own choice\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"token\": \"another\", \"expiresAt\": \"2026-11-23T01:00:00Z\"}");
    }

    @Test
    void faultsOfAPasswordAreNamedByField() {
        change("{\"old\": \"guess\", \"password\": \"of my own choice\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[?(@.field == 'old')].code")
                .isEqualTo("password-wrong");
        change("{\"old\": \"old\", \"password\": \"short\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[?(@.field == 'password')].code")
                .isEqualTo("password-length");
        change("{}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[?(@.field == 'old')].code")
                .isEqualTo("required");
    }

    private WebTestClient.BodyContentSpec sessions() {
        return client.get()
                .uri("/api/desk/account/sessions")
                .header("Authorization", "Bearer head")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private WebTestClient.ResponseSpec delete(String path) {
        return client.delete()
                .uri("/api/desk/account" + path)
                .header("Authorization", "Bearer head")
                .exchange();
    }

    private WebTestClient.ResponseSpec change(String body) {
        return client.post()
                .uri("/api/desk/account/password")
                .header("Authorization", "Bearer head")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
