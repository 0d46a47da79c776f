package org.mingcha.infra.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingcha.infra.note.VerifierKey;
import org.mingcha.infra.proof.ProofArguments.NotUnderstood;
import org.mingcha.infra.proof.file.Plain;

/**
 * Verifier keys as people give them: one key, or a file with a key in each line, such as {@code
 * /log/key} and {@code /log/keys} answer. Other lines of the latter are skipped.
 */
public final class KeyText {

    private static final String SKIPPED = "\\s*|#.*|>.*|from \\d+";

    private KeyText() {}

    /**
     * The keys that were given, at least one.
     *
     * @throws IllegalArgumentException with a sentence for people, where there is none
     */
    public static List<VerifierKey> read(String given) {
        try {
            return List.of(VerifierKey.parse(given.strip()));
        } catch (IllegalArgumentException noKey) {
            return file(given, String.valueOf(noKey.getMessage()));
        }
    }

    private static List<VerifierKey> file(String name, String otherwise) {
        try {
            var file = Path.of(name);
            if (Files.isRegularFile(file)) {
                return Files.readAllLines(file).stream()
                        .filter(line -> !line.matches(SKIPPED))
                        .map(line -> VerifierKey.parse(line.strip()))
                        .toList();
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new NotUnderstood("读不出密钥 / no keys can be read from: " + Plain.text(name));
        }
        throw new NotUnderstood(otherwise + ": " + Plain.text(name));
    }
}
