package org.mingcha.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Refused;
import org.mingcha.command.hazard.HazardCommand.RegisterHazard;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.tipoff.TipOffCommand.AcceptTip;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.command.tipoff.TipOffCommand.WriteToReporter;
import org.mingcha.command.tipoff.TipRule;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.mingcha.query.casefile.TipCase;
import org.mingcha.web.act.Commands.Conflict;
import org.mingcha.web.act.Commands.UnknownStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class CommandRoutesTest {

    private static final String ORDER = "order-" + "7".repeat(26);

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    @Test
    void anActIsGivenInTheNameOfWhoeverIsSignedIn() {
        act("accept-tip", "{\"tip\": \"%s\"}".formatted(Papers.TIP))
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        """
                        {"index": 41, "events": ["Something"], "id": "%s"}\
                        """
                                .formatted(Papers.TIP));

        var sent = (AcceptTip) routes.commands.sent.getFirst();
        assertThat(sent.by().id()).isEqualTo(new OfficerId("intake"));
        assertThat(routes.commands.waitedFor).containsExactly(41L);
    }

    @Test
    void nobodyActsInTheNameOfAnother() {
        expectFault(
                act("accept-tip", "{\"tip\": \"%s\", \"by\": \"head\"}".formatted(Papers.TIP)),
                "by",
                "unknown-field");
    }

    @Test
    void whatIsShownOnceIsNotUsedUpHere() {
        elsewhere("receive-identity", "shown.identity-elsewhere", "/identity");
        elsewhere("receive-original", "shown.original-elsewhere", "/original");
        assertThat(routes.commands.sent).isEmpty();
    }

    private void elsewhere(String command, String rule, String route) {
        var answer = act("custodian1", command, "{\"tip\": \"%s\"}".formatted(Papers.TIP));
        answer.expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo(rule)
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains(route));
    }

    @Test
    void whoBeginsAStreamDoesNotChooseItsId() {
        act("register-hazard", hazard("371102")).expectStatus().isOk();

        var sent = (RegisterHazard) routes.commands.sent.getFirst();
        assertThat(routes.vault.open(KeyName.ofStream(sent.hazard()), sent.description()))
                .isEqualTo("罐区无围堰");
        expectFault(
                act("register-hazard", hazard("371102").replace("{", "{\"hazard\": \"x\", ")),
                "hazard",
                "unknown-field");
    }

    @Test
    void aRetiredDivisionIsRefusedWithItsSuccessor() {
        act("register-hazard", hazard("371200"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("division-retired")
                .jsonPath("$.errors[0].message")
                .value(String.class, message -> assertThat(message).contains("3701"));
        assertThat(routes.vault.keys).isEmpty();
    }

    @Test
    void officersMustExistAndDoSuchWork() {
        act("assign-verification", officers("officer1", "officer2")).expectStatus().isOk();
        assertThat(((AssignVerification) routes.commands.sent.removeFirst()).officers())
                .containsExactly(new OfficerId("officer1"), new OfficerId("officer2"));

        expectFault(
                act("assign-verification", officers("officer1", "nobody")),
                "officers[1]",
                "unknown-officer");
        expectFault(
                act("assign-verification", officers("intake", "officer1")),
                "officers[0]",
                "unknown-officer");
    }

    @Test
    void aFineBelowZeroIsNamed() {
        expectFault(act("record-penalty", penalty(-1)), "fine", "range");
        act("record-penalty", penalty(0)).expectStatus().isOk();
    }

    @Test
    void aPenaltyThatIsYetToBeDecidedIsNamed() {
        expectFault(
                act("record-penalty", penalty(0).replace("11-23", "11-24")), "decidedOn", "future");
    }

    @Test
    void aLetterIsClosedForTheDeskAndForTheReporter() {
        routes.answers.to(
                FindTipCase.class,
                TipCase.class,
                _ -> Optional.of(Papers.tip(routes.vault, TipState.ACCEPTED)));

        act("write-to-reporter", letter()).expectStatus().isOk();

        var letter = ((WriteToReporter) routes.commands.sent.getFirst()).text();
        assertThat(routes.vault.open(KeyName.ofStream(Papers.TIP), letter.desk())).isEqualTo("你好");
        assertThat(routes.receipts.open(routes.receipts.recognise("R-1"), letter.reporter()))
                .isEqualTo("你好");
    }

    @Test
    void aLetterToNobodyIsNotWritten() {
        routes.answers.to(FindTipCase.class, TipCase.class, _ -> Optional.empty());

        act("write-to-reporter", letter()).expectStatus().isNotFound();
        assertThat(routes.vault.keys).isEmpty();
    }

    @Test
    void whoHoldsNoRoleForAnActIsToldSoBeforeAnythingIsRead() {
        client.post()
                .uri("/api/desk/commands/accept-tip")
                .header("Authorization", "Bearer officer1")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"tip\": 7}")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("authority.role");
        assertThat(routes.commands.sent).isEmpty();
    }

    @Test
    void anActThatDoesNotExistIsNotFound() {
        act("delete-tip", "{}").expectStatus().isNotFound();
        act("submit-tip", "{}").expectStatus().isNotFound();
        act("record-tip-overdue", "{}").expectStatus().isNotFound();
    }

    @Test
    void aRuleThatSaysNotNowIsAnsweredWithItsSentence() {
        routes.commands.failWith(new Refused(TipRule.ALREADY_DECIDED));

        act("accept-tip", "{\"tip\": \"%s\"}".formatted(Papers.TIP))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("tip.already-decided");
    }

    @Test
    void aRuleThatForbidsIsAnsweredSo() {
        routes.commands.failWith(new Refused(AuthorityRule.DIVISION));

        act("accept-tip", "{\"tip\": \"%s\"}".formatted(Papers.TIP))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("authority.division");
    }

    @Test
    void aChangeByOthersMeanwhileIsAConflict() {
        routes.commands.failWith(new Conflict(new IllegalStateException()));

        act("accept-tip", "{\"tip\": \"%s\"}".formatted(Papers.TIP)).expectStatus().isEqualTo(409);
    }

    @Test
    void aStreamThatDoesNotExistIsNotFound() {
        routes.commands.failWith(new UnknownStream(new NoSuchElementException()));

        act("accept-tip", "{\"tip\": \"%s\"}".formatted(Papers.TIP)).expectStatus().isNotFound();
    }

    @Test
    void nothingOfAFailureGetsOut() {
        routes.commands.failWith(new IllegalStateException("SECRET"));

        act("accept-tip", "{\"tip\": \"%s\"}".formatted(Papers.TIP))
                .expectStatus()
                .isEqualTo(500)
                .expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain("SECRET", "Exception"));
    }

    @Test
    void whatFollowsFromAnOutageIsToldToBeTriedAgain() {
        routes.commands.failWith(new IllegalStateException("SECRET", new ConnectException("away")));

        act("accept-tip", "{\"tip\": \"%s\"}".formatted(Papers.TIP))
                .expectStatus()
                .isEqualTo(503)
                .expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain("SECRET", "away"));
    }

    @Test
    void otherMethodsAreNotAllowed() {
        client.get()
                .uri("/api/desk/commands/accept-tip")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueEquals("Allow", "POST")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void theSentencesFollowTheLanguageOfThePerson() {
        for (var spoken : List.of("en", "en-GB, zh;q=0.5", "fr, en;q=0.1")) {
            assertThat(title(spoken)).startsWith("Something in what was sent");
        }
        for (var spoken : List.of("zh-CN", "zh, en;q=0.9", "fr", "*", "??")) {
            assertThat(title(spoken)).startsWith("提交的内容有误");
        }
    }

    private String title(String spoken) {
        var answer =
                client.post()
                        .uri("/api/desk/commands/accept-tip")
                        .header("Authorization", "Bearer intake")
                        .header("Accept-Language", spoken)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{}")
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return Optional.ofNullable(answer).orElse("").replace("{\"title\":\"", "");
    }

    private static String hazard(String division) {
        return """
        {"source": "PATROL", "unitName": "甲厂", "division": "%s", "place": "海滨路",
         "description": "罐区无围堰"}\
        """
                .formatted(division);
    }

    private static String officers(String first, String second) {
        return "{\"tip\": \"%s\", \"officers\": [\"%s\", \"%s\"]}"
                .formatted(Papers.TIP, first, second);
    }

    private static String penalty(long fine) {
        return "{\"order\": \"%s\", \"fine\": %d, \"decidedOn\": \"2026-11-23\"}"
                .formatted(ORDER, fine);
    }

    private static String letter() {
        return "{\"tip\": \"%s\", \"text\": \"你好\"}".formatted(Papers.TIP);
    }

    /** By whoever holds a role for it. */
    private WebTestClient.ResponseSpec act(String name, String json) {
        return act(name.equals("accept-tip") ? "intake" : "head", name, json);
    }

    private WebTestClient.ResponseSpec act(String who, String name, String json) {
        return client.post()
                .uri("/api/desk/commands/" + name)
                .header("Authorization", "Bearer " + who)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    private void expectFault(WebTestClient.ResponseSpec answer, String field, String code) {
        int before = routes.commands.sent.size();
        answer.expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
        assertThat(routes.commands.sent).hasSize(before);
    }
}
