package org.mingcha.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.account.AccountCommand.CreateAccount;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.query.officials.FindOfficial;
import org.mingcha.query.officials.Official;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class AccountRoutesTest {

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    @Test
    void accountIsCreatedByACommandAndItsPasswordAnsweredOnce() {
        act(
                        "create-account",
                        "{\"username\":\"chen\",\"roles\":[\"HEAD\"],\"division\":\"371100\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        """
                        {"index": 41, "events": ["Something"], "id": "account-chen",
                         "initialPassword": "initial of chen"}\
                        """);
        var sent = (CreateAccount) routes.commands.sent.getFirst();
        assertThat(sent.username()).isEqualTo(new AccountId("chen"));
        assertThat(sent.roles()).containsExactly(Role.HEAD);
        assertThat(sent.by().id()).isEqualTo(new OfficerId("admin"));
    }

    @Test
    void otherActsHandNoPasswordOver() {
        act("enable-account", "{\"username\":\"chen\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.initialPassword")
                .doesNotExist();
    }

    @Test
    void unfitNameAndMissingRolesAreNamed() {
        act("create-account", "{\"username\":\"Chen\",\"division\":\"371100\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[?(@.field == 'username')].code")
                .isEqualTo("officer")
                .jsonPath("$.errors[?(@.field == 'roles')].code")
                .isEqualTo("required");
    }

    @Test
    void oneAccountIsShownToAnAdministratorAndToNobodyElse() {
        routes.answers.to(FindOfficial.class, Official.class, _ -> Optional.of(official()));
        get("/api/desk/accounts/liu", "admin")
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"officer\":\"liu\",\"active\":true,\"roles\":[\"HEAD\"]}");
        get("/api/desk/accounts/liu", "head").expectStatus().isForbidden();
        get("/api/desk/accounts", "auditor").expectStatus().isForbidden();
        get("/api/desk/accounts/No-One", "admin").expectStatus().isNotFound();
    }

    private static Official official() {
        return new Official(
                new OfficerId("liu"),
                true,
                List.of(Role.HEAD),
                new DivisionCode("371100"),
                Optional.empty(),
                Optional.empty(),
                Routes.CLOCK.instant(),
                true,
                true,
                3);
    }

    private WebTestClient.ResponseSpec get(String path, String who) {
        return client.get().uri(path).header("Authorization", "Bearer " + who).exchange();
    }

    private WebTestClient.ResponseSpec act(String command, String body) {
        return client.post()
                .uri("/api/desk/commands/" + command)
                .header("Authorization", "Bearer admin")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
