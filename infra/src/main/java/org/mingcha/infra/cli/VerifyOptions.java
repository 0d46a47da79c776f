package org.mingcha.infra.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.mingcha.infra.note.VerifierKey;
import org.mingcha.infra.proof.KeyText;

/**
 * What was typed behind {@code verify}.
 *
 * @param target an export, the address of a database or a data directory
 * @param checkpoints signed notes that were kept
 */
record VerifyOptions(String target, List<VerifierKey> keys, List<String> checkpoints) {

    static final String USAGE =
            "verify <export.zip | mongodb://… | data directory> [--key <vkey|file>] …"
                    + " [--checkpoint <file>] …";

    private static final String KEY = "--key";
    private static final String CHECKPOINT = "--checkpoint";

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException with a sentence for people; it repeats nothing that might be
     *     a database's password
     */
    static VerifyOptions parse(List<String> arguments) {
        var keys = new ArrayList<VerifierKey>();
        var checkpoints = new ArrayList<String>();
        Optional<String> target = Optional.empty();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            String[] parts = argument.split("=", 2);
            var value = parts.length == 2 ? List.of(parts[1]).iterator() : rest;
            if (parts[0].equals(KEY)) {
                keys.addAll(KeyText.read(after(KEY, value)));
            } else if (parts[0].equals(CHECKPOINT)) {
                checkpoints.add(text(after(CHECKPOINT, value)));
            } else if (target.isPresent() || argument.startsWith("--")) {
                throw new IllegalArgumentException("有多余的参数 / there is an argument too many");
            } else {
                target = Optional.of(argument);
            }
        }
        return new VerifyOptions(
                target.orElseThrow(
                        () -> new IllegalArgumentException("要核验什么？/ what is to be verified?")),
                keys,
                checkpoints);
    }

    private static String after(String option, Iterator<String> value) {
        if (!value.hasNext()) {
            throw new IllegalArgumentException("之后应有值 / a value is missing after: " + option);
        }
        return value.next();
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "读不出检查点 / no checkpoint can be read from: " + file, unreadable);
        }
    }
}
