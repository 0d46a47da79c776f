package org.mingcha.infra.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** A server in a process of its own: prints its connection string and stays until it is killed. */
final class ServerProcess {
    private ServerProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]), Clock.systemUTC());
        System.out.println(server.uri());
        Thread.currentThread().join();
    }

    static Running start(Path directory) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx256m",
                                "-Dstderr.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ServerProcess.class.getName(),
                                directory.toString())
                        .start();
        return new Running(process);
    }

    /** A started process. */
    record Running(Process process) {

        /** The connection string, once the server listens. */
        String uri() throws IOException {
            BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("mongodb://")) {
                    return line;
                }
            }
            throw new IOException("the server did not start");
        }
    }
}
