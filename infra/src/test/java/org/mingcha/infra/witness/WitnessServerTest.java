package org.mingcha.infra.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.note.SignatureLine;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.note.VerifierKey.Kind;

class WitnessServerTest {

    private static final SigningKey KEY =
            SigningKey.generate("example.com/w", Kind.COSIGNATURE, new SecureRandom());
    private static final GrowingLog LOG = GrowingLog.named("example.com/log");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir private Path folder;
    private final List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());
    private WitnessServer server;

    @BeforeEach
    void start() {
        var logs = KnownLogs.parse(List.of(LOG.key().verifier().text()));
        var book = new WitnessBook(folder, logs, KEY.verifier());
        var cosigner = new Cosigner(KEY, logs, book, Clock.systemUTC(), _ -> {});
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = new WitnessServer(address, cosigner, faults::add);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> post(byte[] body) throws IOException, InterruptedException {
        return send("/add-checkpoint", it -> it.POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<String> post(Submission submission)
            throws IOException, InterruptedException {
        return post(submission.body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.Builder::GET);
    }

    private HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> method)
            throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + server.address().getPort() + path);
        return HTTP.send(
                method.apply(HttpRequest.newBuilder(uri)).build(), BodyHandlers.ofString());
    }

    private static String lastPath() {
        return "/" + WitnessBook.hash(LOG.origin()) + "/checkpoint";
    }

    @Test
    void aCosignatureIsAnsweredAsOneLine() throws Exception {
        var answer = post(LOG.submission(0, 5));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("— example.com/w ").endsWith("\n");
        var note = SignedNote.parse(LOG.checkpoint(5).text() + "\n" + answer.body());
        assertThat(note.verifiedBy(List.of(KEY.verifier()))).hasSize(1);
    }

    @Test
    void aConflictIsAnsweredWithTheSize() throws Exception {
        post(LOG.submission(0, 5));
        var answer = post(LOG.submission(4, 7));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
        assertThat(answer.body()).isEqualTo("5\n");
    }

    @Test
    void aConflictWithABookThatIsEmptyIsAnsweredWithZero() throws Exception {
        assertThat(post(LOG.submission(4, 7)).body()).isEqualTo("0\n");
    }

    @Test
    void whatIsMalformedIsABadRequest() throws Exception {
        assertThat(post("old 0\n".getBytes(UTF_8)).statusCode()).isEqualTo(400);
        assertThat(post(new byte[0]).statusCode()).isEqualTo(400);
        assertThat(post(new byte[] {(byte) 0xff}).statusCode()).isEqualTo(400);
    }

    @Test
    void anOldSizeAboveTheCheckpointsIsABadRequest() throws Exception {
        var shrunk = GrowingLog.submission(6, List.of(), LOG.checkpoint(5));

        assertThat(post(shrunk).statusCode()).isEqualTo(400);
    }

    @Test
    void whatTheLogDidNotSignIsForbidden() throws Exception {
        var namesake = GrowingLog.named(LOG.origin());
        var verifier = LOG.key().verifier();
        var falsely = new SignatureLine(verifier.name(), verifier.keyId(), new byte[64]);
        var spoilt = GrowingLog.submission(0, List.of(), LOG.checkpoint(5).with(falsely));

        assertThat(post(namesake.submission(0, 5)).statusCode()).isEqualTo(403);
        assertThat(post(spoilt).statusCode()).isEqualTo(403);
    }

    @Test
    void anUnknownLogIsNotFound() throws Exception {
        var stranger = GrowingLog.named("example.com/stranger");

        assertThat(post(stranger.submission(0, 5)).statusCode()).isEqualTo(404);
    }

    @Test
    void whatDoesNotGrowOutOfTheLastIsUnprocessable() throws Exception {
        post(LOG.submission(0, 5));

        assertThat(post(LOG.fork().submission(5, 5)).statusCode()).isEqualTo(422);
        assertThat(post(LOG.fork().submission(5, 9)).statusCode()).isEqualTo(422);
    }

    @Test
    void aProofFromNothingIsUnprocessable() throws Exception {
        var needless = GrowingLog.submission(0, List.of(Tree.EMPTY), LOG.checkpoint(5));

        assertThat(post(needless).statusCode()).isEqualTo(422);
    }

    @Test
    void anEmptyLogIsCosigned() throws Exception {
        assertThat(post(LOG.submission(0, 0)).statusCode()).isEqualTo(200);
        assertThat(post(LOG.submission(0, 0)).statusCode()).isEqualTo(200);
        assertThat(post(LOG.submission(0, 1)).statusCode()).isEqualTo(200);
    }

    @Test
    void theLastCheckpointIsShownWithBothSignatures() throws Exception {
        var line = post(LOG.submission(0, 5)).body();
        var answer = get(lastPath());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(LOG.checkpoint(5).whole() + line);
    }

    @Test
    void beforeTheFirstCheckpointNoneIsFound() throws Exception {
        assertThat(get(lastPath()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/checkpoint",
                "/add-checkpoint/",
                "/add-checkpoint/x",
                "/0000000000000000000000000000000000000000000000000000000000000000/checkpoint",
                "/../etc/passwd/checkpoint",
                "/%2e%2e/checkpoint"
            })
    void whatIsNoAddressIsNotFound(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void otherMethodsAreNotAllowed() throws Exception {
        assertThat(get("/add-checkpoint").statusCode()).isEqualTo(405);
        assertThat(send(lastPath(), it -> it.POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(405);
        assertThat(get("/add-checkpoint").headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void sixteenLargeSignaturesFit() throws Exception {
        var lines =
                IntStream.range(0, 15)
                        .mapToObj(i ->
                                new SignatureLine("example.com/" + i, "00000000", new byte[5_000]))
                        .toArray(SignatureLine[]::new);
        var many = GrowingLog.submission(0, List.of(), LOG.checkpoint(5).with(lines));

        assertThat(post(many).statusCode()).isEqualTo(200);
    }

    @Test
    void aRequestOfTheLargestSizeIsRead() throws Exception {
        assertThat(
                        post(Arrays.copyOf(LOG.submission(0, 5).body(), WitnessServer.LIMIT))
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aLargerRequestIsTooLarge() throws Exception {
        assertThat(post(new byte[WitnessServer.LIMIT + 1]).statusCode()).isEqualTo(413);
    }

    @Test
    void aDamagedBookIsAFaultAndNothingIsSigned() throws Exception {
        post(LOG.submission(0, 5));
        Files.writeString(folder.resolve(WitnessBook.hash(LOG.origin())), "");

        assertThat(post(LOG.submission(0, 6)).statusCode()).isEqualTo(500);
        assertThat(get(lastPath()).statusCode()).isEqualTo(500);
        assertThat(faults).hasSize(2).allMatch(WitnessBook.Damaged.class::isInstance);
    }

    @Test
    void aStoppedWitnessAnswersNobodyAndItsSuccessorRemembers() throws Exception {
        post(LOG.submission(0, 5));
        server.close();
        start();

        assertThat(post(LOG.submission(0, 4)).body()).isEqualTo("5\n");
    }
}
