package org.mingcha.infra.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
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
import org.mingcha.infra.MingchaApplication;
import org.mingcha.infra.site.RunningSite;

/** The whole program in a process of its own with little memory. */
record SmallSite(Process process, URI address, Path folder) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(240);

    /**
     * @param folder for its data, its temporary files and what it writes to its console
     */
    static SmallSite in(Path folder, String... settings) {
        try {
            var address = URI.create("http://localhost:" + freePort());
            Files.createDirectories(folder.resolve("temporary"));
            var process =
                    new ProcessBuilder(command(folder, address, settings))
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.to(folder.resolve("console").toFile()))
                            .start();
            return new SmallSite(process, address, folder).ready();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SmallSite ready() {
        try {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(this::isReady);
            return this;
        } catch (RuntimeException | AssertionError late) {
            close();
            throw late;
        }
    }

    private static List<String> command(Path folder, URI address, String... settings) {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "-Djava.io.tmpdir=" + folder.resolve("temporary"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                MingchaApplication.class.getName(),
                                "--server.port=" + address.getPort(),
                                "--mingcha.evaluation-password=" + RunningSite.PASSWORD,
                                "--mingcha.data-dir=" + folder.resolve("data")));
        command.addAll(List.of(settings));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean isReady() throws InterruptedException {
        assertThat(process.isAlive()).as("the program runs; it wrote: %s", console()).isTrue();
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(address.resolve("/actuator/health/readiness")).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String console() {
        try {
            return Files.readString(folder.resolve("console"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that it left where programs put what they cannot keep in memory. */
    List<Path> temporary() {
        try (var all = Files.list(folder.resolve("temporary"))) {
            return all.filter(file -> !file.getFileName().toString().startsWith("hsperfdata"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
