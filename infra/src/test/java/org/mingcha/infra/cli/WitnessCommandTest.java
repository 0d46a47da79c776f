package org.mingcha.infra.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.note.VerifierKey;
import org.mingcha.infra.note.VerifierKey.Kind;
import org.mingcha.infra.witness.WitnessServer;

class WitnessCommandTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final VerifierKey LOG =
            SigningKey.generate("example.com/log", RANDOM).verifier();

    @TempDir private Path folder;
    private final StringWriter said = new StringWriter();
    private final WitnessCommand command =
            new WitnessCommand(new PrintWriter(said), Clock.systemUTC(), RANDOM);

    private List<String> arguments(String... more) {
        var usual = Stream.of("--log", LOG.text(), "--port", "0", "--dir", folder + "/book");
        return Stream.concat(Stream.of(more), usual).toList();
    }

    private String newKey() {
        return "new:" + folder + "/keys/witness-key";
    }

    /** Starts, stops, and answers what it said. */
    private List<String> said(String... more) {
        said.getBuffer().setLength(0);
        try (var server = command.start(arguments(more))) {
            assertThat(server.address().getPort()).isPositive();
        }
        return said.toString().lines().toList();
    }

    @Test
    void itSaysItsKeyAndItsAddress() {
        var lines = said("--key", newKey(), "--name", "example.com/w");

        assertThat(VerifierKey.parse(lines.getFirst()).name()).isEqualTo("example.com/w");
        assertThat(lines.getLast()).matches("http://127\\.0\\.0\\.1:[1-9][0-9]*");
    }

    @Test
    void itListensOnLoopbackAlone() {
        try (var server = command.start(arguments("--key", newKey()))) {
            assertThat(server.address().getAddress().isLoopbackAddress()).isTrue();
        }
    }

    @Test
    void anotherAddressMayBeNamed() {
        assertThat(said("--key", newKey(), "--address=::1").getLast()).contains("[", "]:");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        misunderstood("--key", newKey(), "--address", "256.0.0.1");
    }

    @Test
    void itServes() throws Exception {
        try (var server = command.start(arguments("--key", newKey()))) {
            assertThat(status(server, "/add-checkpoint")).isEqualTo(405);
        }
    }

    private static int status(WitnessServer server, String path)
            throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + server.address().getPort() + path);
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(uri).build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void aKeyIsMadeOnceAndThenKept() {
        var first = said("--key", newKey(), "--name", "example.com/w").getFirst();

        assertThat(said("--key", newKey(), "--name", "example.com/w").getFirst()).isEqualTo(first);
        assertThat(said("--key", newKey()).getFirst()).isEqualTo(first);
        assertThat(said("--key=" + folder + "/keys/witness-key").getFirst()).isEqualTo(first);
    }

    @Test
    void aKeyThatItMadeIsItsUsersAlone() throws IOException {
        said("--key", newKey());

        var mode = Files.getPosixFilePermissions(folder.resolve("keys/witness-key"));
        assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
    }

    @Test
    void aKeyMayBeGivenAsText() {
        var key = SigningKey.generate("example.com/w", Kind.COSIGNATURE, RANDOM);

        assertThat(said("--key", key.secret()).getFirst()).isEqualTo(key.verifier().text());
    }

    @Test
    void itNeverSaysASecret() {
        var key = SigningKey.generate("example.com/w", Kind.COSIGNATURE, RANDOM);
        said("--key", key.secret());
        assertThat(said.toString()).doesNotContain("PRIVATE");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> command.start(arguments("--key", key.secret() + "x")))
                .withMessageNotContaining("PRIVATE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> command.start(arguments("--keys=" + key.secret())))
                .withMessageNotContaining("PRIVATE");
    }

    @Test
    void aKeyOfAnotherNameIsRefused() {
        said("--key", newKey(), "--name", "example.com/w");

        misunderstood("--key", newKey(), "--name", "example.com/v");
    }

    @Test
    void aKeyThatIsMissingIsRefusedAndNotMade() {
        misunderstood("--key", folder + "/none");

        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aLogsKeyIsNoWitnesss() {
        misunderstood("--key", SigningKey.generate("example.com/log", RANDOM).secret());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "65536", "99999999999"})
    void whatIsNoPortIsRefused(String port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        command.start(
                                List.of("--key", newKey(), "--log", LOG.text(), "--port", port)));
    }

    @Test
    void theLastOfTwoPortsCounts() {
        assertThat(said("--key", newKey(), "--port=x")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--key", "--log", "--port"})
    void whatIsNeededIsAskedFor(String option) {
        var rest =
                new ArrayList<>(
                        List.of(
                                "--key=" + newKey(),
                                "--log=" + LOG.text(),
                                "--port=0",
                                "--dir=" + folder + "/book"));
        rest.removeIf(it -> it.startsWith(option));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> command.start(rest))
                .withMessageEndingWith(option);
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> command.start(List.of("--key")));
    }

    @Test
    void whatItDoesNotUnderstandEndsWith64AndTheUsage() {
        assertThat(command.run(List.of("--help"))).isEqualTo(64);
        assertThat(said.toString()).contains("--help", "witness --key <file>");
    }

    @Test
    void aTakenPortEndsWith1() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = "--port=" + taken.getLocalPort();
            var all = Stream.concat(arguments("--key", newKey()).stream(), Stream.of(port));

            assertThat(command.run(all.toList())).isEqualTo(1);
        }
    }

    @Test
    void aDamagedBookEndsWith1() throws IOException {
        said("--key", newKey());
        Files.createFile(folder.resolve("book").resolve(sha256("example.com/log")));

        assertThat(command.run(arguments("--key", newKey()))).isEqualTo(1);
        assertThat(said.toString()).contains(folder.resolve("book").toString());
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void misunderstood(String... more) {
        assertThatIllegalArgumentException().isThrownBy(() -> command.start(arguments(more)));
    }
}
