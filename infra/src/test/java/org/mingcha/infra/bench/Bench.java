package org.mingcha.infra.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingcha.infra.bench.measure.Memory;

/**
 * {@code Bench <folder> [--uri mongodb://…] [--quick]}: measures, prints, and writes the results.
 */
final class Bench {

    private final Arena arena;
    private final Server server;

    private Bench(Arena arena, Server server) {
        this.arena = arena;
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        keepAxonAtHome();
        var words = List.of(arguments);
        var folder = Files.createDirectories(Path.of(words.getFirst()));
        int uri = words.indexOf("--uri");
        try (var work = WorkFolder.in(folder);
                var server =
                        uri < 0 ? Server.embedded(work.path()) : Server.at(words.get(uri + 1));
                var arena = new Arena(server.uri(), words.contains("--quick"), work.path())) {
            new Bench(arena, server).run();
            arena.results().write(folder.resolve("results.json"));
        }
    }

    /** It would ask its makers for updates: decided before its first class is loaded. */
    private static void keepAxonAtHome() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    /** A part of the bench. */
    private interface Part {

        void measure(Arena arena) throws Exception;
    }

    private void run() throws Exception {
        part("append", Appending::measure);
        part("read", Reading::measure);
        part("growth", Growing::measure);
    }

    private void part(String name, Part part) throws Exception {
        var own = Memory.ofThisProcess();
        System.gc();
        own.reset();
        resetServer();
        part.measure(arena);
        arena.results().add("rss." + name, own.peak(), "MB");
        if (server.process().isPresent()) {
            var peak = Memory.of(server.process().get().toHandle()).peak();
            arena.results().add("rss." + name + ".server", peak, "MB");
        }
    }

    private void resetServer() throws IOException {
        if (server.process().isPresent()) {
            Memory.of(server.process().get().toHandle()).reset();
        }
    }
}
