package org.mingcha.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.retaliation.RetaliationCommand.DecideRetaliation;
import org.mingcha.command.retaliation.RetaliationCommand.RecordRetaliationMeasure;
import org.mingcha.command.retaliation.RetaliationId;
import org.mingcha.command.retaliation.RetaliationState;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.casefile.FindCase.FindRetaliationCase;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.mingcha.query.casefile.RetaliationCase;
import org.mingcha.query.casefile.TipCase;
import org.mingcha.query.deadlines.DueDate;
import org.mingcha.query.deadlines.FindOpenDates;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkPage;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class RetaliationRoutesTest {

    private static final RetaliationId RETALIATION = RetaliationId.of(Papers.TIP, 5);

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    @BeforeEach
    void oneCaseWaits() {
        routes.answers.to(
                FindRetaliationCase.class,
                RetaliationCase.class,
                _ ->
                        Optional.of(
                                new RetaliationCase(
                                        RETALIATION,
                                        RetaliationState.OPENED,
                                        Papers.TIP,
                                        new UnitName("甲化工厂"),
                                        new DivisionCode("371102"),
                                        LocalDate.of(2026, 11, 20),
                                        Optional.of(LocalDate.of(2027, 1, 19)),
                                        List.of())));
        routes.answers.to(
                FindTipCase.class,
                TipCase.class,
                _ -> Optional.of(Papers.tip(routes.vault, TipState.ACCEPTED)));
        routes.answers.to(FindOpenDates.class, DueDate.class, _ -> List.of());
        routes.answers.to(
                FindWork.class, WorkPage.class, _ -> new WorkPage(List.of(), OptionalLong.empty()));
    }

    @Test
    void aCaseIsToldToWhoeverMayReadItsTip() {
        get("/api/desk/retaliations/" + RETALIATION, "officer1")
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        """
                        {"status": "OPENED", "tip": "%s", "unitName": "甲化工厂",
                         "openedOn": "2026-11-20", "dueOn": "2027-01-19", "said": []}\
                        """
                                .formatted(Papers.TIP));
        get("/api/desk/retaliations/" + RETALIATION, "auditor").expectStatus().isNotFound();
        get("/api/desk/retaliations/no-such", "officer1").expectStatus().isNotFound();
    }

    @Test
    void casesOfRetaliationAreAListOfTheirOwn() {
        get("/api/desk/retaliations?status=CONFIRMED", "officer1").expectStatus().isOk();

        assertThat(routes.answers.asked)
                .filteredOn(FindWork.class::isInstance)
                .extracting(asked -> ((FindWork) asked).subject())
                .containsExactly(Subject.RETALIATION);
        get("/api/desk/retaliations?status=PAID", "officer1").expectStatus().isBadRequest();
    }

    @Test
    void everyTextIsClosedUnderTheTipsKey() {
        act("decide-retaliation", "\"confirmed\": true, \"account\": \"调岗与举报有关\"");
        act("record-retaliation-measure", "\"measure\": \"责令恢复岗位\"");

        var key = KeyName.ofStream(Papers.TIP);
        var letter = ((DecideRetaliation) routes.commands.sent.getFirst()).account();
        var measure = ((RecordRetaliationMeasure) routes.commands.sent.getLast()).measure();
        assertThat(routes.vault.open(key, letter.desk())).isEqualTo("调岗与举报有关");
        assertThat(routes.receipts.open(routes.receipts.recognise("R-1"), letter.reporter()))
                .isEqualTo("调岗与举报有关");
        assertThat(routes.vault.open(key, measure)).isEqualTo("责令恢复岗位");
    }

    private void act(String command, String fields) {
        client.post()
                .uri("/api/desk/commands/" + command)
                .header("Authorization", "Bearer head")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"retaliation\": \"" + RETALIATION + "\", " + fields + "}")
                .exchange()
                .expectStatus()
                .isOk();
    }

    private ResponseSpec get(String path, String token) {
        return client.get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }
}
