package org.mingcha.infra.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who connects to the running program and takes their time, or says too much. */
class SlowSenderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir static Path data;

    private static RunningSite site;

    @BeforeAll
    static void start() {
        site = RunningSite.over(data, "--server.netty.idle-timeout=1s");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void whoSaysNothingIsCutOff() throws IOException {
        assertThat(answer("")).isEmpty();
    }

    @Test
    void whoStopsWithinTheHeadOfARequestIsCutOff() throws IOException {
        assertThat(answer("GET /report HTTP/1.1\r\nHost: lo")).isEmpty();
    }

    @Test
    void whoStopsWithinABodyIsCutOff() throws IOException {
        assertThat(
                        answer(
                                "POST /api/tip-offs HTTP/1.1\r\nHost: localhost\r\n"
                                        + "Content-Type: application/json\r\n"
                                        + "Content-Length: 500\r\n\r\n{\"kind\":"))
                .satisfiesAnyOf(
                        none -> assertThat(none).isEmpty(),
                        late -> assertThat(late).startsWith("HTTP/1.1 408"));
    }

    @Test
    void anAddressThatIsTooLongIsRefused() throws IOException {
        assertThat(answer("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 414");
    }

    @Test
    void aHeaderThatIsTooLongIsRefused() throws IOException {
        assertThat(
                        answer(
                                "GET / HTTP/1.1\r\nHost: localhost\r\nX: "
                                        + "a".repeat(100_000)
                                        + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
    }

    @Test
    void jsonThatIsTooDeepIsRefused() throws IOException {
        var body = "[".repeat(200_000);
        assertThat(
                        answer(
                                "POST /api/receipts/status HTTP/1.1\r\nHost: localhost\r\n"
                                        + "Content-Type: application/json\r\nContent-Length: "
                                        + body.length()
                                        + "\r\n\r\n"
                                        + body))
                .startsWith("HTTP/1.1 400");
    }

    /** The beginning of the answer; empty where the connection was closed without one. */
    private static String answer(String request) throws IOException {
        try (var connection = new Socket("localhost", site.port())) {
            connection.setSoTimeout((int) PATIENCE.toMillis());
            connection.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] first = connection.getInputStream().readNBytes(12);
            return new String(first, StandardCharsets.US_ASCII);
        }
    }
}
