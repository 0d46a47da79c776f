package org.mingcha.web.routes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Refused;
import org.mingcha.command.due.CaseKind;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipOffCommand.HandInEvidence;
import org.mingcha.command.tipoff.TipOffCommand.WithdrawTip;
import org.mingcha.command.tipoff.TipOffCommand.WriteToDesk;
import org.mingcha.command.tipoff.TipRule;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.receipts.FindByReceipt;
import org.mingcha.query.receipts.ReceiptStatus;
import org.mingcha.query.receipts.ReceiptStatus.Message;
import org.mingcha.query.receipts.ReceiptStatus.Progress;
import org.mingcha.query.receipts.ReceiptStatus.Step;
import org.mingcha.query.receipts.ReceiptStatus.Text;
import org.mingcha.query.terms.Term;
import org.mingcha.query.terms.Term.Fate;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class ReceiptRoutesTest {

    private static final String KNOWN = "R-1";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    @BeforeEach
    void oneReportIsKnown() {
        var holder = routes.receipts.mint();
        var status =
                new ReceiptStatus(
                        Papers.TIP,
                        Papers.NUMBER,
                        TipState.FED_BACK,
                        holder.key(),
                        List.of(
                                new Step(
                                        DAY,
                                        "TipAccepted",
                                        List.of(),
                                        Optional.of(DAY),
                                        Optional.empty()),
                                new Step(
                                        DAY,
                                        "ResultFedBack",
                                        List.of(
                                                letter("conclusion", "属实"),
                                                letter("account", "已整改")),
                                        Optional.empty(),
                                        Optional.empty())),
                        List.of(
                                new Message(DAY, true, own("何时处理?")),
                                new Message(DAY, false, letter("text", "本周").text())),
                        List.of(
                                new Progress(
                                        HazardState.GRADED,
                                        Optional.of(HazardLevel.MAJOR),
                                        Optional.of(DAY),
                                        false)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(
                                new Term(
                                        CaseKind.TIP,
                                        Deadline.byAct(RowId.T6, DAY, DAY),
                                        new DivisionCode("371102"),
                                        Optional.empty(),
                                        Fate.RUNNING,
                                        Optional.empty())));
        routes.answers.to(
                FindByReceipt.class,
                ReceiptStatus.class,
                asked -> Optional.of(status).filter(_ -> asked.receipt().equals(holder.tag())));
    }

    private Text letter(String name, String text) {
        return new Text(name, routes.receipts.sealFor(Papers.REPORTER, text));
    }

    private Sealed own(String text) {
        return routes.vault.seal(KeyName.ofStream(Papers.TIP), text);
    }

    @Test
    void aReceiptShowsTheCourseAndTheLettersOpened() {
        post("status", "{\"receipt\": \"R-1\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        """
                        {"number": "371102-20261116-777777", "status": "FED_BACK",
                         "timeline": [
                           {"on": "2026-11-20", "what": "TipAccepted", "dueOn": "2026-11-20"},
                           {"on": "2026-11-20", "what": "ResultFedBack", "text": "属实\\n\\n已整改"}],
                         "messages": [
                           {"on": "2026-11-20", "from": "REPORTER", "text": "何时处理?"},
                           {"on": "2026-11-20", "from": "DESK", "text": "本周"}],
                         "hazards": [
                           {"status": "GRADED", "level": "MAJOR", "rectifyBy": "2026-11-20",
                            "exposed": false}]}\
                        """);
    }

    @Test
    void anUnknownAndAMistypedReceiptAreAnsweredAlike() {
        var unknown = body(post("status", "{\"receipt\": \"R-77\"}"));
        var mistyped = body(post("status", "{\"receipt\": \"not one\"}"));

        assertThat(mistyped).isEqualTo(unknown).contains("\"status\":404");
    }

    @Test
    void aMistypedReceiptIsLookedForAllTheSame() {
        post("status", "{\"receipt\": \"not one\"}").expectStatus().isNotFound();

        assertThat(routes.answers.asked)
                .singleElement()
                .extracting(asked -> ((FindByReceipt) asked).receipt())
                .isNotEqualTo(new ReceiptTag("%064x".formatted(1)));
    }

    @Test
    void aLetterToTheDeskIsSealedUnderTheReport() {
        post("messages", "{\"receipt\": \"R-1\", \"text\": \"补充情况\"}").expectStatus().isNoContent();

        var sent = (WriteToDesk) routes.commands.sent.getFirst();
        assertThat(routes.vault.open(KeyName.ofStream(Papers.TIP), sent.text())).isEqualTo("补充情况");
    }

    @Test
    void aReportIsWithdrawnWithoutAReason() {
        post("withdraw", "{\"receipt\": \"R-1\"}").expectStatus().isNoContent();

        assertThat(routes.commands.sent)
                .containsExactly(new WithdrawTip(Papers.TIP, Optional.empty()));
    }

    @Test
    void aRefusalSaysWhichRule() {
        routes.commands.failWith(new Refused(TipRule.ALREADY_ANSWERED));

        post("withdraw", "{\"receipt\": \"R-1\"}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("tip.already-answered");
    }

    @Test
    void anOverlongLetterIsNamedAndNothingIsSealed() {
        int before = routes.vault.keys.size();

        post("messages", "{\"receipt\": \"R-1\", \"text\": \"" + "x".repeat(4_001) + "\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("text");
        assertThat(routes.vault.keys).hasSize(before);
    }

    @Test
    void whatWasTypedIsNeverRepeated() {
        assertThat(body(post("status", "{\"receipt\": \"SECRET\"}"))).doesNotContain("SECRET");
        assertThat(body(post("status", "{\"receipt\": 5, \"SECRET\": 1}"))).doesNotContain(KNOWN);
    }

    @Test
    void aProofIsAFileThatNobodyElseKeeps() {
        post("proof", "{\"receipt\": \"R-1\"}")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/plain;charset=UTF-8")
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"proof.tlog-proof\"")
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody(String.class)
                .isEqualTo("proof of " + Papers.TIP.value() + "\n");
    }

    @Test
    void aProofThatIsNotYetCoveredMayBeAskedForAgain() {
        routes.proofs.covered = false;

        post("proof", "{\"receipt\": \"R-1\"}")
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "30")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void noProofIsMadeForAnUnknownOrAMistypedReceipt() {
        var unknown = body(post("proof", "{\"receipt\": \"R-77\"}"));
        var mistyped = body(post("proof", "{\"receipt\": \"not one\"}"));

        assertThat(mistyped).isEqualTo(unknown).contains("\"status\":404");
        assertThat(routes.proofs.made).isZero();
    }

    @Test
    void filesAreHandedInWithTheReceipt() {
        handIn("R-1", "photo").expectStatus().isNoContent();

        assertThat(routes.commands.sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        HandInEvidence.class, sent -> assertThat(sent.evidence()).hasSize(1));
        assertThat(routes.safe.kept).hasSize(1);
    }

    @Test
    void filesForAnUnknownReceiptAreGone() {
        handIn("R-9", "photo").expectStatus().isNotFound();
        assertThat(routes.safe.held).isEmpty();
    }

    @Test
    void handingInNothingIsNamed() {
        var form = new MultipartBodyBuilder();
        form.part("receipt", "R-1");

        sendForm(form)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("evidence");
    }

    private ResponseSpec handIn(String receipt, String file) {
        var form = new MultipartBodyBuilder();
        form.part("receipt", receipt);
        form.part("evidence", file.getBytes(UTF_8)).filename("a.jpg");
        return sendForm(form);
    }

    private ResponseSpec sendForm(MultipartBodyBuilder form) {
        return client.post().uri("/api/receipts/evidence").bodyValue(form.build()).exchange();
    }

    @Test
    void reporterObjectsWithTheReceiptAndAReason() {
        post("dispute", "{\"receipt\": \"R-1\", \"reason\": \"并未整改\"}")
                .expectStatus()
                .isNoContent();
    }

    private WebTestClient.ResponseSpec post(String what, String json) {
        return client.post()
                .uri("/api/receipts/" + what)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    private static String body(WebTestClient.ResponseSpec answer) {
        return Optional.ofNullable(answer.expectBody(String.class).returnResult().getResponseBody())
                .orElse("");
    }
}
