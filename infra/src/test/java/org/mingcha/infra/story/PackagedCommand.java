package org.mingcha.infra.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of the packaged jar with a word and arguments, as somebody at a terminal would. */
record PackagedCommand(int exit, String said) {

    /**
     * @param typed what is piped in; the run ends by itself
     */
    static PackagedCommand run(String typed, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(PackagedServer.QUICK);
        command.addAll(List.of("-jar", PackagedServer.JAR.toString()));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
                input.write(typed + "\n");
            }
            byte[] said = process.getInputStream().readAllBytes();
            return new PackagedCommand(
                    process.onExit().join().exitValue(), new String(said, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
