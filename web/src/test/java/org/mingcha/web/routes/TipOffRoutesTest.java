package org.mingcha.web.routes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Refused;
import org.mingcha.command.evidence.Evidence;
import org.mingcha.command.seal.ClaimHash;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.tipoff.TipOffCommand.SubmitTip;
import org.mingcha.command.tipoff.TipRule;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TipOffRoutesTest {

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    private final ObjectNode valid =
            (ObjectNode)
                    new JsonMapper()
                            .readTree(
                                    """
                                    {"kind": "HAZARD", "unitName": "甲化工厂", "sector": "CHEMICAL",
                                     "division": "371102", "place": "海滨路 1 号",
                                     "occurredOn": "2026-11-23", "narrative": "院内堆放危险化学品",
                                     "notice": true}\
                                    """);

    @Test
    void aReportIsAnsweredWithItsReceiptAndTheDayOfTheDecision() {
        post(valid)
                .expectStatus()
                .isCreated()
                .expectBody()
                .json(
                        """
                        {"receipt": "R-1", "index": 41, "acceptBy": "2026-11-30"}\
                        """);
    }

    @Test
    void theTextIsSealedUnderTheKeyOfTheReport() {
        post(valid).expectStatus().isCreated();

        var sent = sent();
        assertThat(routes.vault.open(KeyName.ofStream(sent.tip()), sent.narrative()))
                .isEqualTo("院内堆放危险化学品");
    }

    @Test
    void whoReportedIsSealedUnderAKeyOfItsOwn() {
        valid.putObject("identity").put("name", "王五").put("contact", "13900000000");
        valid.put("insider", true);
        post(valid).expectStatus().isCreated();

        var sent = sent();
        assertThat(sent.named()).isTrue();
        assertThat(routes.vault.open(KeyName.ofIdentity(sent.tip()), sent.reporter()).strip())
                .isEqualTo(
                        "{\"insider\":true,\"identity\":{\"name\":\"王五\",\"contact\":\"13900000000\"}}");
    }

    @Test
    void ofAPassphraseOnlyItsHashIsKept() {
        post(valid).expectStatus().isCreated();
        assertThat(sent().claimCode()).isEmpty();
        routes.commands.sent.clear();
        valid.put("passphrase", "correct-horse");
        post(valid).expectStatus().isCreated();

        assertThat(sent().claimCode()).contains(new ClaimHash("hash:esroh-tcerroc"));
    }

    @Test
    void sayingNothingOfOneselfIsSealedAtTheSameLength() {
        post(valid).expectStatus().isCreated();
        var anonymous = sent();
        routes.commands.sent.clear();
        valid.putObject("identity").put("name", "王五").put("contact", "13900000000");
        post(valid).expectStatus().isCreated();
        var named = sent();

        assertThat(anonymous.named()).isFalse();
        assertThat(bytes(anonymous)).isEqualTo(bytes(named)).isEqualTo(1_024);
    }

    @Test
    void theAnswerWaitsUntilTheReportIsShown() {
        post(valid).expectStatus().isCreated();

        assertThat(routes.commands.waitedFor).containsExactly(41L);
    }

    @Test
    void aFormWithPartsSaysTheSame() {
        var form = form();
        form.part("identity.name", "王五");
        form.part("identity.contact", "13900000000");
        form.part("deaths", "2");

        multipart(form).expectStatus().isCreated();
        assertThat(sent().named()).isTrue();
        assertThat(sent().deaths().orElseThrow().value()).isEqualTo(2);
    }

    @Test
    void filesComeWithTheReport() {
        var form = form();
        form.part("evidence", "one".getBytes(UTF_8)).filename("photo.jpg");
        form.part("evidence", "two".getBytes(UTF_8)).filename("photo.jpg");

        multipart(form).expectStatus().isCreated();
        assertThat(sent().evidence()).hasSize(2);
        var ids = sent().evidence().stream().map(Evidence::id).toList();
        assertThat(routes.safe.bound.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(routes.safe.bound.values()).containsOnly(sent().tip());
        assertThat(routes.safe.kept).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void aFileThatIsNotTakenIsNamedByItsNumberAndNothingIsKept() {
        var form = form();
        form.part("evidence", "one".getBytes(UTF_8)).filename("photo.jpg");
        form.part("evidence", "unfit".getBytes(UTF_8)).filename("photo.jpg");

        expectFault(multipart(form), "evidence[1]", "evidence-active");
        assertThat(routes.safe.held).isEmpty();
    }

    @Test
    void aWrongFieldLeavesNoFileBehind() {
        valid.remove("unitName");
        var form = form();
        form.part("evidence", "one".getBytes(UTF_8)).filename("photo.jpg");

        expectFault(multipart(form), "unitName", "required");
        assertThat(routes.safe.held).isEmpty();
    }

    @Test
    void faultsOfFieldsAndFilesAreNamedTogether() {
        valid.remove("unitName");
        var form = form();
        form.part("evidence", "unfit".getBytes(UTF_8)).filename("photo.jpg");

        multipart(form)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .isEqualTo(List.of("unitName", "evidence[0]"));
    }

    @Test
    void aFileThatIsTooLargeIsAnsweredWith413AtItsField() {
        var form = form();
        form.part("evidence", "large".getBytes(UTF_8)).filename("photo.jpg");

        multipart(form)
                .expectStatus()
                .isEqualTo(HttpStatus.CONTENT_TOO_LARGE)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("evidence[0]");
        assertThat(routes.commands.sent).isEmpty();
    }

    @Test
    void allFilesTogetherHaveALimit() {
        var form = form();
        form.part("evidence", new byte[7 << 20]).filename("photo.jpg");

        multipart(form)
                .expectStatus()
                .isEqualTo(HttpStatus.CONTENT_TOO_LARGE)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("evidence-all-too-large");
        assertThat(routes.commands.sent).isEmpty();
        assertThat(routes.safe.held).isEmpty();
    }

    @Test
    void oneFileMoreThanMayComeIsTooMany() {
        var form = form();
        for (int i = 0; i < 4; i++) {
            form.part("evidence", "one".getBytes(UTF_8)).filename("photo.jpg");
        }

        expectFault(multipart(form), "evidence", "evidence-too-many");
        assertThat(routes.safe.held).isEmpty();
    }

    @Test
    void aFieldForFilesWithoutAnyIsNone() {
        var form = form();
        form.part("evidence", new byte[0]).filename("");

        multipart(form).expectStatus().isCreated();
        assertThat(sent().evidence()).isEmpty();
    }

    @Test
    void aFileUnderAnotherNameIsNoField() {
        var form = form();
        form.part("photo", "x".getBytes(UTF_8)).filename("photo.jpg");

        expectFault(multipart(form), "photo", "unknown-field");
    }

    @Test
    void filesOfAReportThatIsRefusedAreGone() {
        routes.commands.failWith(new Refused(TipRule.OCCURRED_IN_FUTURE));
        var form = form();
        form.part("evidence", "one".getBytes(UTF_8)).filename("photo.jpg");

        multipart(form).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(routes.safe.held).isEmpty();
    }

    @Test
    void aMissingFieldIsNamed() {
        expectFault(valid -> valid.remove("unitName"), "unitName", "required");
    }

    @Test
    void theNoticeMustHaveBeenRead() {
        expectFault(valid -> valid.put("notice", false), "notice", "notice");
    }

    @Test
    void aNarrativeOfTwentyThousandCharactersIsTaken() {
        valid.put("narrative", "险".repeat(20_000));

        post(valid).expectStatus().isCreated();
    }

    @Test
    void aNarrativeOfOneMoreIsNot() {
        expectFault(v -> v.put("narrative", "险".repeat(20_001)), "narrative", "too-long");
    }

    @Test
    void anOverlongUnitNameIsNamed() {
        expectFault(v -> v.put("unitName", "厂".repeat(201)), "unitName", "too-long");
    }

    @Test
    void aWrongUnitCodeIsNamed() {
        expectFault(v -> v.put("unitCode", "91350100M000100Y44"), "unitCode", "unit-code");
    }

    @Test
    void aSectorThatDoesNotExistIsNamed() {
        expectFault(v -> v.put("sector", "MAGIC"), "sector", "unknown-choice");
    }

    @Test
    void aDivisionThatDoesNotExistIsNamed() {
        expectFault(v -> v.put("division", "371199"), "division", "division-unknown");
    }

    @Test
    void aRetiredDivisionIsNamed() {
        expectFault(v -> v.put("division", "371200"), "division", "division-retired");
    }

    @Test
    void tomorrowIsNamed() {
        expectFault(v -> v.put("occurredOn", "2026-11-24"), "occurredOn", "future");
    }

    @Test
    void controlCharactersAreNamed() {
        expectFault(v -> v.put("place", "海滨\u0000路"), "place", "unprintable");
    }

    @Test
    void anUnknownFieldIsNamed() {
        expectFault(v -> v.put("ip", "127.0.0.1"), "ip", "unknown-field");
    }

    @Test
    void fieldsThatOnlyTheServerFillsAreUnknown() {
        expectFault(v -> v.put("receipt", "R-9"), "receipt", "unknown-field");
    }

    @Test
    void anIdentityWithoutContactIsNamed() {
        expectFault(v -> v.putObject("identity").put("name", "王五"), "identity.contact", "required");
    }

    @Test
    void aShortPassphraseIsNamed() {
        expectFault(v -> v.put("passphrase", "1234567"), "passphrase", "too-short");
    }

    @Test
    void invalidUtf8IsRefused() {
        byte[] body = valid.toString().getBytes(UTF_8);
        body[body.length - 3] = (byte) 0xC3;

        expectFault(post(body), "", "not-utf8");
    }

    @Test
    void jsonThatIsNoObjectIsRefused() {
        expectFault(post("[]".getBytes(UTF_8)), "", "not-an-object");
    }

    @Test
    void noBodyIsRefused() {
        expectFault(post(new byte[0]), "", "not-an-object");
    }

    @Test
    void justUnderAMegabyteIsRead() {
        expectFault(post(spaces(999_999)), "", "not-an-object");
    }

    @Test
    void aMegabyteIsTooLarge() {
        post(spaces(1_000_000)).expectStatus().isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(routes.commands.sent).isEmpty();
    }

    @Test
    void otherKindsOfContentAreRefused() {
        client.post()
                .uri("/api/tip-offs")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("x")
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private void expectFault(Consumer<ObjectNode> change, String field, String code) {
        change.accept(valid);
        expectFault(post(valid), field, code);
    }

    private void expectFault(WebTestClient.ResponseSpec answer, String field, String code) {
        answer.expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
        assertThat(routes.commands.sent).isEmpty();
        assertThat(routes.vault.keys).isEmpty();
    }

    private WebTestClient.ResponseSpec post(ObjectNode body) {
        return post(body.toString().getBytes(UTF_8));
    }

    private WebTestClient.ResponseSpec post(byte[] body) {
        return client.post()
                .uri("/api/tip-offs")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private MultipartBodyBuilder form() {
        var form = new MultipartBodyBuilder();
        valid.properties().forEach(field -> form.part(field.getKey(), field.getValue().asString()));
        return form;
    }

    private WebTestClient.ResponseSpec multipart(MultipartBodyBuilder form) {
        return client.post().uri("/api/tip-offs").bodyValue(form.build()).exchange();
    }

    private SubmitTip sent() {
        assertThat(routes.commands.sent).hasSize(1);
        return (SubmitTip) routes.commands.sent.getFirst();
    }

    private int bytes(SubmitTip sent) {
        return routes.vault
                .open(KeyName.ofIdentity(sent.tip()), sent.reporter())
                .getBytes(UTF_8)
                .length;
    }

    private static byte[] spaces(int count) {
        return " ".repeat(count).getBytes(UTF_8);
    }
}
