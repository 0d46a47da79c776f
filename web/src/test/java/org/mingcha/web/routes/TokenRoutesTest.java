package org.mingcha.web.routes;

import org.junit.jupiter.api.Test;
import org.mingcha.web.token.PaperTokens;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class TokenRoutesTest {

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    @Test
    void ownTokensAreListedWithoutWhatOpens() {
        list().json(
                        """
                        {"items": [{"id": "token-11111111111111111111111111", "name": "夜间统计",
                                    "issuedAt": "2026-11-23T02:00:00Z",
                                    "expiresAt": "2027-02-21T02:00:00Z",
                                    "usedOn": "2026-11-22"}]}\
                        """)
                .jsonPath("$.items[0].token")
                .doesNotExist();
    }

    @Test
    void aNewOneIsAnsweredWithWhatOpens() {
        issue("{\"name\": \"月报\", \"validDays\": 30}")
                .expectStatus()
                .isCreated()
                .expectBody()
                .json(
                        """
                        {"id": "token-22222222222222222222222222", "name": "月报",
                         "expiresAt": "2026-12-23T02:00:00Z", "token": "mingcha_secret"}\
                        """);
        list().jsonPath("$.items[1].usedOn").doesNotExist();
    }

    @Test
    void faultsAreNamedByField() {
        issue("{\"name\": \"a@b\", \"validDays\": 0}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[?(@.field == 'name')].code")
                .isEqualTo("token-name")
                .jsonPath("$.errors[?(@.field == 'validDays')].code")
                .isEqualTo("range");
    }

    @Test
    void oneTooManyIsRefusedByItsRule() {
        issue("{\"name\": \"月报\", \"validDays\": 30}").expectStatus().isCreated();
        issue("{\"name\": \"周报\", \"validDays\": 30}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("account.tokens-many");
    }

    @Test
    void oneIsRevokedOnce() {
        revoke(PaperTokens.FIRST.value()).expectStatus().isNoContent();
        list().jsonPath("$.items.length()").isEqualTo(0);
        revoke(PaperTokens.FIRST.value())
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("account.token-ended");
        revoke("nonsense").expectStatus().isNotFound();
    }

    private WebTestClient.BodyContentSpec list() {
        return client.get()
                .uri("/api/desk/account/tokens")
                .header("Authorization", "Bearer head")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private WebTestClient.ResponseSpec issue(String body) {
        return client.post()
                .uri("/api/desk/account/tokens")
                .header("Authorization", "Bearer head")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.ResponseSpec revoke(String token) {
        return client.delete()
                .uri("/api/desk/account/tokens/" + token)
                .header("Authorization", "Bearer head")
                .exchange();
    }
}
