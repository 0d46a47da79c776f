package org.mingcha.infra.proof;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.mingcha.infra.note.VerifierKey;
import org.mingcha.infra.note.VerifierKey.Kind;
import org.mingcha.infra.proof.file.Plain;

/** What was typed behind {@code verify-proof}. */
record ProofArguments(Path file, ProofCheck check, boolean open) {

    static final String USAGE =
            "verify-proof <file> --key <vkey|file> [--key …] [--witness <vkey|file> …]"
                    + " [--quorum <n>] [--open]";

    /** What was typed makes no sense; the message says what. */
    static final class NotUnderstood extends IllegalArgumentException {

        NotUnderstood(String why) {
            super(why);
        }
    }

    /** As far as read. */
    private static final class Reading {

        private final List<VerifierKey> log = new ArrayList<>();
        private final List<VerifierKey> witnesses = new ArrayList<>();
        private Optional<Path> file = Optional.empty();
        private OptionalInt quorum = OptionalInt.empty();
        private boolean open;

        void take(String argument, Iterator<String> more) {
            String[] parts = argument.split("=", 2);
            Iterator<String> value =
                    parts.length == 2 && argument.startsWith("--")
                            ? List.of(parts[1]).iterator()
                            : more;
            switch (parts[0]) {
                case "--key" -> log.addAll(keys(value, Kind.ED25519));
                case "--witness" -> witnesses.addAll(keys(value, Kind.COSIGNATURE));
                case "--quorum" -> quorum = OptionalInt.of(number(after(argument, value)));
                case "--open" -> open = true;
                default -> file(argument);
            }
        }

        /** What is superfluous is not repeated: it might be a receipt. */
        private void file(String argument) {
            if (argument.startsWith("--") || file.isPresent()) {
                throw new NotUnderstood("有多余的参数 / there is an argument too many");
            }
            file = Optional.of(path(argument));
        }

        ProofArguments done() {
            if (file.isEmpty() || log.isEmpty()) {
                throw new NotUnderstood("缺少文件或密钥 / the file or the key is missing");
            }
            int wanted = quorum.orElse(witnesses.size());
            if (wanted > witnesses.size()) {
                throw new NotUnderstood("见证人不足 / there are fewer witnesses than that");
            }
            return new ProofArguments(
                    file.get(), new ProofCheck(new Signers(log, witnesses, wanted)), open);
        }
    }

    /**
     * @throws NotUnderstood saying why
     */
    static ProofArguments read(List<String> arguments) {
        var reading = new Reading();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            reading.take(rest.next(), rest);
        }
        return reading.done();
    }

    private static List<VerifierKey> keys(Iterator<String> value, Kind kind) {
        String given = after("--key, --witness", value);
        Predicate<VerifierKey> fits = key -> key.kind() == kind;
        var keys = KeyText.read(given).stream().filter(fits).distinct().toList();
        if (keys.isEmpty()) {
            throw new NotUnderstood("没有这种密钥 / no key of this kind: " + Plain.text(given));
        }
        return keys;
    }

    private static String after(String option, Iterator<String> value) {
        if (!value.hasNext()) {
            throw new NotUnderstood("之后应有值 / a value is missing after: " + option);
        }
        return value.next();
    }

    private static int number(String typed) {
        if (!typed.matches("\\d{1,4}")) {
            throw new NotUnderstood("不是数 / no number: " + Plain.text(typed));
        }
        return Integer.parseInt(typed);
    }

    private static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new NotUnderstood("不是文件名 / no name of a file");
        }
    }
}
