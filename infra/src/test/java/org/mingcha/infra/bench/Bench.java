package org.mingcha.infra.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * {@code Bench <folder> [--uri mongodb://…] [--quick] [--only part]}: measures, prints, and writes
 * the results.
 */
final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        keepAxonAtHome();
        var words = List.of(arguments);
        var folder = Files.createDirectories(Path.of(words.getFirst()));
        var uri = after(words, "--uri");
        try (var work = WorkFolder.in(folder);
                var server = uri.isPresent() ? Server.at(uri.get()) : Server.embedded(work.path());
                var arena = new Arena(server, words.contains("--quick"), work.path())) {
            run(arena, after(words, "--only"));
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

    private static void run(Arena arena, Optional<String> only) throws Exception {
        var parts = new LinkedHashMap<String, Part>();
        parts.put("append", Appending::measure);
        parts.put("read", Reading::measure);
        parts.put("growth", Growing::measure);
        parts.put("verify.memory", VerifyingBytes::measure);
        parts.put("verify.database", VerifyingDatabase::measure);
        parts.put("lag", Lagging::measure);
        only.ifPresent(name -> parts.keySet().removeIf(part -> !part.startsWith(name)));
        for (var part : parts.values()) {
            part.measure(arena);
        }
    }
}
