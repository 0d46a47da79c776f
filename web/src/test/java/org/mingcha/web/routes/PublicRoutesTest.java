package org.mingcha.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Sealed;
import org.mingcha.query.bulletin.Exposed;
import org.mingcha.query.bulletin.FindExposed;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class PublicRoutesTest {

    private static final ExposureId ID = new ExposureId("exposure-" + "7".repeat(26));

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    @Test
    void anExposureIsShownOpened() {
        exposed(Optional.empty());

        client.get()
                .uri("/api/exposures?division=371100&size=1")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        """
                        {"items": [{"id": "%s", "unitName": "甲化工厂", "title": "关于甲厂",
                          "text": "全文", "publishedOn": "2026-11-21"}], "next": "1"}\
                        """
                                .formatted(ID));
        assertThat(routes.answers.asked)
                .containsExactly(
                        new FindExposed(
                                Optional.of(new DivisionCode("371100")),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                0,
                                1));
    }

    @Test
    void aWithdrawnExposureGivesItsReason() {
        exposed(
                Optional.of(
                        new Exposed.Withdrawal(
                                Instant.parse("2026-11-22T02:00:00Z"), seal("处罚已撤销"))));

        client.get()
                .uri("/api/exposures")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].withdrawn.reason")
                .isEqualTo("处罚已撤销")
                .jsonPath("$.next")
                .doesNotExist();
    }

    @Test
    void aRetiredDivisionMayStillBeAskedFor() {
        exposed(Optional.empty());

        client.get().uri("/api/exposures?division=371200").exchange().expectStatus().isOk();
    }

    @Test
    void wrongParametersAreNamed() {
        for (var wrong : List.of("size=101", "page=-1", "division=x", "sector=x")) {
            client.get()
                    .uri("/api/exposures?" + wrong)
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].field")
                    .isEqualTo(wrong.replaceAll("=.*", ""));
        }
    }

    @Test
    void theCodeTablesAreOpen() {
        table("divisions").jsonPath("$.items[?(@.code == '371102')].name").isEqualTo("东港区");
        table("divisions").jsonPath("$.items[?(@.code == '371200')]").isEmpty();
        table("sectors").jsonPath("$.items[?(@.code == 'CHEMICAL')].handledHere").isEqualTo(true);
        table("kinds").jsonPath("$.items.length()").isEqualTo(3);
        table("deadlines").jsonPath("$.items[?(@.id == 'T1')].version").isNotEmpty();
    }

    @Test
    void aRightPasswordIsGivenATokenThatEndsWithTheSession() {
        signIn("head", "right")
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        """
                        {"token": "head", "expiresAt": "2026-11-23T12:00:00Z"}\
                        """);

        client.delete()
                .uri("/api/session")
                .header("Authorization", "Bearer head")
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(routes.staff.find("head")).isEmpty();
    }

    @Test
    void whoHasFirstStepsToTakeIsToldSoAndGetsNoToken() {
        signIn("head", "new")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("first-steps")
                .jsonPath("$.token")
                .doesNotExist();
    }

    @Test
    void whoHasASecondFactorGivesItsCodeAsWell() {
        signInWith("head", "123456")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.token")
                .isEqualTo("head");
        signInWith("head", "654321").expectStatus().isUnauthorized();
        signIn("head", "first")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("otp");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
        for (var name : List.of("head", "nobody", "Not One")) {
            signIn(name, "wrong")
                    .expectStatus()
                    .isUnauthorized()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody()
                    .jsonPath("$.errors")
                    .doesNotExist();
        }
    }

    @Test
    void anAddressThatDoesNotExistIsAProblemToo() {
        client.get()
                .uri("/api/nowhere")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aFormNobodyKnowsIsNotAcceptable() {
        client.get()
                .uri("/api/catalogue/kinds")
                .accept(MediaType.IMAGE_PNG)
                .exchange()
                .expectStatus()
                .isEqualTo(406);
    }

    @Test
    void everyRowOfTheRegistryIsServedWithItsStartLimitCalendarAndSource() {
        table("deadlines")
                .jsonPath("$.items.length()")
                .isEqualTo(RowId.values().length)
                .jsonPath("$.items[?(@.id == 'E1')].start")
                .isEqualTo("PenaltyDecided")
                .jsonPath("$.items[?(@.id == 'E1')].limit")
                .isEqualTo(7)
                .jsonPath("$.items[?(@.id == 'E1')].calendar")
                .isEqualTo("EVERY_DAY")
                .jsonPath("$.items[?(@.id == 'T3')].calendar")
                .isEqualTo("LAST_DAY")
                .jsonPath("$.items[?(@.id == 'T9')].calendar")
                .isEqualTo("NOTHING")
                .jsonPath("$.items[?(@.id == 'T3')].evidence")
                .isEqualTo("E/M");
    }

    @Test
    void everyRungOfTheLadderIsServed() {
        table("escalations")
                .jsonPath("$.items[0].row")
                .doesNotExist()
                .jsonPath("$.items[0].days")
                .isEqualTo(-2)
                .jsonPath("$.items[0].recipient")
                .isEqualTo("OWNER")
                .jsonPath("$.items[?(@.row == 'T9' && @.days == 3)].recipient")
                .isEqualTo("PROVINCE");
    }

    @Test
    void calendarsTellTheYearsThatTheyKnow() {
        table("calendars")
                .jsonPath("$.items[0].version")
                .isEqualTo(1)
                .jsonPath("$.items[0].publishedYears[0]")
                .isEqualTo(2018);
    }

    private WebTestClient.BodyContentSpec table(String name) {
        return client.get()
                .uri("/api/catalogue/" + name)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("Cache-Control", "max-age=3600")
                .expectBody()
                .jsonPath("$.asOf")
                .isEqualTo("2026-11-23");
    }

    private WebTestClient.ResponseSpec signInWith(String name, String otp) {
        return client.post()
                .uri("/api/session")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(
                        "{\"username\": \"%s\", \"password\": \"first\", \"otp\": \"%s\"}"
                                .formatted(name, otp))
                .exchange();
    }

    private WebTestClient.ResponseSpec signIn(String name, String password) {
        return client.post()
                .uri("/api/session")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"username\": \"%s\", \"password\": \"%s\"}".formatted(name, password))
                .exchange();
    }

    private Sealed seal(String text) {
        return routes.vault.seal(KeyName.ofStream(ID), text);
    }

    private void exposed(Optional<Exposed.Withdrawal> withdrawal) {
        var exposed =
                new Exposed(
                        9,
                        ID,
                        ExposureBasis.values()[0],
                        Optional.of(new UnitName("甲化工厂")),
                        new DivisionCode("371102"),
                        Optional.of(Sector.CHEMICAL),
                        Optional.of(seal("关于甲厂")),
                        Optional.of(seal("全文")),
                        Instant.parse("2026-11-20T16:00:00Z"),
                        withdrawal,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        routes.answers.to(FindExposed.class, Exposed.class, _ -> List.of(exposed));
    }
}
