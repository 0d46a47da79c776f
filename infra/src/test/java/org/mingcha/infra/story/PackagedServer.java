package org.mingcha.infra.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged jar, run as a process of its own over one data directory, which can be killed and
 * started again.
 */
public final class PackagedServer implements AutoCloseable {

    public static final String PASSWORD = "correct-horse-battery";

    static final Path JAR = Path.of("target", "mingcha.jar").toAbsolutePath();

    /** None of these processes lives long enough for the slower compiler or collector to pay. */
    static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final List<String> jvm;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;
    private URI address;

    private PackagedServer(Path data, List<String> jvm, List<String> settings) {
        this.data = data;
        this.jvm = jvm;
        start(settings);
    }

    public static PackagedServer over(Path data) {
        return new PackagedServer(data, List.of(), List.of());
    }

    /** With options for the Java that runs it. */
    public static PackagedServer over(Path data, List<String> jvm) {
        return new PackagedServer(data, jvm, List.of());
    }

    public long pid() {
        return process.pid();
    }

    public URI address() {
        return address;
    }

    /** What it wrote to its console, from its first start on. */
    public String console() {
        try {
            return Files.readString(consoleFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public void killAndStartAgain(String... settings) {
        kill();
        start(List.of(settings));
    }

    @Override
    public void close() {
        kill();
        http.close();
    }

    private void start(List<String> settings) {
        int port = freePort();
        address = URI.create("http://localhost:" + port);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        command.addAll(jvm);
        command.addAll(
                List.of(
                        "-jar",
                        JAR.toString(),
                        "--server.port=" + port,
                        "--mingcha.data-dir=" + data));
        command.add("--mingcha.evaluation-password=" + PASSWORD);
        command.addAll(settings);
        try {
            process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(
                                    ProcessBuilder.Redirect.appendTo(consoleFile().toFile()))
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(this::ready);
    }

    private boolean ready() throws InterruptedException {
        assertThat(process.isAlive()).as("the server runs; it wrote: %s", console()).isTrue();
        try {
            var request =
                    HttpRequest.newBuilder(address.resolve("/actuator/health/readiness")).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path consoleFile() {
        return data.resolveSibling(data.getFileName() + ".console");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
