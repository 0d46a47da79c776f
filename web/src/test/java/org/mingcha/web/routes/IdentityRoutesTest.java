package org.mingcha.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Refused;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveIdentity;
import org.mingcha.command.tipoff.TipRule;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.mingcha.query.casefile.TipCase;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class IdentityRoutesTest {

    private static final String WAY = "/api/desk/tips/" + Papers.TIP + "/identity";

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    @BeforeEach
    void oneReporter() {
        routes.answers.to(
                FindTipCase.class,
                TipCase.class,
                _ -> Optional.of(Papers.tip(routes.vault, TipState.VERIFYING)));
        var said =
                routes.vault.seal(
                        KeyName.ofIdentity(Papers.TIP),
                        """
                        {"insider": true, "identity": {"name": "王某某", "contact": "13800000000"}}
                        """);
        routes.identity.set(_ -> Optional.of(said));
    }

    @Test
    void itIsToldToTheLedgerBeforeItIsShown() {
        post("custodian1")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody()
                .json("{\"insider\": true, \"name\": \"王某某\", \"contact\": \"13800000000\"}");
        assertThat(routes.commands.sent).hasSize(1).first().isInstanceOf(ReceiveIdentity.class);
    }

    @Test
    void whatTwoHaveNotOpenedIsNotShown() {
        routes.commands.failWith(new Refused(TipRule.IDENTITY_NOT_OPENED));

        assertThat(
                        post("custodian1")
                                .expectStatus()
                                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                                .expectBody(String.class)
                                .returnResult()
                                .getResponseBody())
                .contains("tip.identity-not-opened")
                .doesNotContain("王某某", "13800000000");
    }

    @Test
    void whoeverMayNotSeeTheCaseUsesNothingUp() {
        post("city2").expectStatus().isNotFound();
        assertThat(routes.commands.sent).isEmpty();
    }

    private ResponseSpec post(String who) {
        return client.post().uri(WAY).headers(h -> h.setBearerAuth(who)).exchange();
    }
}
