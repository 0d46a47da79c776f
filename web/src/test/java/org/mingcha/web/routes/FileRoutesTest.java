package org.mingcha.web.routes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Refused;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.reading.FileForm;
import org.mingcha.command.reading.ReadingCommand.RecordFile;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveOriginal;
import org.mingcha.command.tipoff.TipRule;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.mingcha.query.casefile.TipCase;
import org.mingcha.web.act.Commands.Conflict;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class FileRoutesTest {

    private static final String FILE =
            "/api/desk/tips/" + Papers.TIP + "/evidence/" + Papers.PHOTO.id();

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    @BeforeEach
    void oneFile() {
        routes.safe.held.put(Papers.PHOTO.id(), "photo".getBytes(UTF_8));
        routes.answers.to(
                FindTipCase.class,
                TipCase.class,
                _ ->
                        Optional.of(
                                Papers.tip(
                                        routes.vault, TipState.VERIFYING, List.of(Papers.PHOTO))));
    }

    @Test
    void aCopyIsAFileToBeKeptAndNothingElse() {
        get("officer1", FILE)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(
                        "Content-Disposition",
                        "attachment; filename=\"" + Papers.PHOTO.id() + ".jpg\"")
                .expectHeader()
                .valueEquals("Content-Security-Policy", "sandbox; default-src 'none'")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectHeader()
                .contentLength(5)
                .expectBody(String.class)
                .isEqualTo("photo");
    }

    @Test
    void everyOpeningOfACopyIsToldToTheLedger() {
        get("officer1", FILE).expectStatus().isOk();
        get("officer1", FILE + "/preview").expectStatus().isOk();

        assertThat(routes.commands.readings)
                .containsExactly(reading(FileForm.COPY), reading(FileForm.PREVIEW));
    }

    @Test
    void whoeverMayNotSeeTheCaseIsToldThereIsNoFile() {
        get("city2", FILE).expectStatus().isNotFound();
        get("custodian1", FILE).expectStatus().isNotFound();
        assertThat(routes.commands.readings).isEmpty();
    }

    @Test
    void aFileOfAnotherCaseIsNotThere() {
        get("officer1", FILE.replaceFirst("0{26}", "1".repeat(26))).expectStatus().isNotFound();
        get("officer1", FILE.replaceFirst("evidence-0", "..%2F")).expectStatus().isNotFound();
    }

    @Test
    void anOriginalIsReceivedByACommandFirst() {
        post("custodian1", FILE + "/original").expectStatus().isOk();

        assertThat(routes.commands.sent).hasSize(1).first().isInstanceOf(ReceiveOriginal.class);
        assertThat(routes.commands.readings).isEmpty();
    }

    @Test
    void anOriginalThatIsNotOpenedStaysClosed() {
        routes.commands.failWith(new Refused(TipRule.ORIGINAL_NOT_OPENED));

        post("custodian1", FILE + "/original")
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(routes.commands.readings).isEmpty();
    }

    @Test
    void whatCannotBeRecordedIsNotOpened() {
        routes.commands.failWith(new Conflict(new IllegalStateException("raced")));

        get("officer1", FILE).expectStatus().isEqualTo(HttpStatus.CONFLICT);
    }

    private static RecordFile reading(FileForm form) {
        return RecordFile.of(
                CaseId.of(Papers.TIP),
                CivilTime.today(Routes.CLOCK),
                Papers.PHOTO.id(),
                form,
                new OfficerId("officer1"));
    }

    private ResponseSpec get(String who, String path) {
        return client.get().uri(URI.create(path)).headers(h -> h.setBearerAuth(who)).exchange();
    }

    private ResponseSpec post(String who, String path) {
        return client.post().uri(path).headers(h -> h.setBearerAuth(who)).exchange();
    }
}
