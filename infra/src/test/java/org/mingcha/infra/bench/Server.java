package org.mingcha.infra.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.infra.embedded.EmbeddedServer;

/**
 * The server that all are measured on. The embedded one runs in a process of its own, so that the
 * memory and the collector of the contestants are theirs alone, as they are beside any other
 * server.
 */
record Server(String uri, Optional<Process> process, Optional<Path> data) implements AutoCloseable {

    private static final String HEAP = "-Xmx512m";

    static Server at(String uri) {
        return new Server(uri, Optional.empty(), Optional.empty());
    }

    static Server embedded(Path directory) throws IOException {
        var data = Files.createTempDirectory(directory, "embedded");
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                HEAP,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Server.class.getName(),
                                data.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        return new Server(uriOf(process), Optional.of(process), Optional.of(data));
    }

    private static String uriOf(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("mongodb://")) {
                return line;
            }
        }
        throw new IOException("the server did not start");
    }

    /** The other process: ends when its input does, so that it never outlives the bench. */
    public static void main(String[] arguments) throws IOException {
        try (var server = EmbeddedServer.start(Path.of(arguments[0]), Clock.systemUTC())) {
            IO.println(server.uri());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    @Override
    public void close() throws IOException {
        if (process.isPresent()) {
            process.get().getOutputStream().close();
            process.get().onExit().join();
        }
        if (data.isPresent()) {
            delete(data.get());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
