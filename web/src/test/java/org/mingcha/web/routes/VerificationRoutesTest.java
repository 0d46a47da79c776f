package org.mingcha.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingcha.web.verification.PaperVerifications;
import org.mingcha.web.verification.Verifications.Flaw;
import org.mingcha.web.verification.Verifications.Kind;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

class VerificationRoutesTest {

    private final Routes routes = new Routes();

    private BodyContentSpec standing() {
        return routes.client()
                .get()
                .uri("/api/audit/verification")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    @Test
    void beforeTheFirstVerificationThereIsNothingToTell() {
        standing().json("{\"findings\":[],\"history\":[]}").jsonPath("$.root").doesNotExist();
    }

    @Test
    void theLastFullVerificationIsTold() {
        routes.verifications.done.add(PaperVerifications.verified(Kind.FULL));
        standing()
                .json(
                        """
                        {"kind":"FULL","from":0,"to":300,"checkpoint":300,"count":0,"findings":[],
                         "startedAt":"2026-11-23T18:00:00Z","finishedAt":"2026-11-23T18:00:07Z"}
                        """);
    }

    @Test
    void aFindingIsToldWithItsIndexAndCode() {
        var flaw = new Flaw(17, "EVENT_ALTERED", "第 17 条 / event 17");
        routes.verifications.done.add(PaperVerifications.verified(Kind.FULL, flaw));
        standing()
                .json(
                        """
                        {"findings":[{"index":17,"code":"EVENT_ALTERED","message":"第 17 条 / event 17"}]}
                        """);
    }

    @Test
    void aFullOneMayBeAskedFor() {
        routes.client()
                .post()
                .uri("/api/audit/verification")
                .exchange()
                .expectStatus()
                .isAccepted();
        assertThat(routes.verifications.requests).isEqualTo(1);
    }
}
