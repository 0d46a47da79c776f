package org.mingcha.infra.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.mingcha.infra.bench.measure.Memory;

/**
 * {@code Bench <folder> [--uri mongodb://…] [--quick] [--only part]}: measures, prints, and writes
 * the results.
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
        var uri = after(words, "--uri");
        try (var work = WorkFolder.in(folder);
                var server = uri.isPresent() ? Server.at(uri.get()) : Server.embedded(work.path());
                var arena = new Arena(server.uri(), words.contains("--quick"), work.path())) {
            new Bench(arena, server).run(after(words, "--only"));
            arena.results().write(folder.resolve("results.json"));
        }
    }

    private static Optional<String> after(List<String> words, String name) {
        int at = words.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(words.get(at + 1));
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

    private void run(Optional<String> only) throws Exception {
        var parts = new LinkedHashMap<String, Part>();
        parts.put("append", Appending::measure);
        parts.put("read", Reading::measure);
        parts.put("growth", Growing::measure);
        only.ifPresent(name -> parts.keySet().retainAll(List.of(name)));
        for (var part : parts.entrySet()) {
            run(part.getKey(), part.getValue());
        }
    }

    private void run(String name, Part part) throws Exception {
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
