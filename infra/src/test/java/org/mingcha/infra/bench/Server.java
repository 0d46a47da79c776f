package org.mingcha.infra.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.mingcha.infra.embedded.EmbeddedServer;

/**
 * The server that all are measured on. The embedded one runs in a process of its own, so that the
 * memory and the collector of the contestants are theirs alone, as they are beside any other
 * server.
 */
record Server(String uri, Optional<Process> process) implements AutoCloseable {

    private static final String HEAP = "-Xmx512m";

    static Server at(String uri) {
        return new Server(uri, Optional.empty());
    }

    static Server embedded(Path data) throws IOException {
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
        return new Server(uriOf(process), Optional.of(process));
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
    }
}
