package org.mingcha.infra.vault.backup;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the passphrase of a backup comes from: the first line of a file or of standard input
 * ({@code -}), or a terminal. Never an argument, which others on the machine could see.
 */
public final class PassphraseSource {

    private static final int SHORTEST = 12;

    private final Optional<UnaryOperator<String>> terminal;
    private final InputStream standardInput;

    public PassphraseSource(InputStream standardInput) {
        this(
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .map(console -> question -> typed(console, question)),
                standardInput);
    }

    /**
     * @param terminal asks a question and answers what was typed without showing it
     */
    PassphraseSource(Optional<UnaryOperator<String>> terminal, InputStream standardInput) {
        this.terminal = terminal;
        this.standardInput = standardInput;
    }

    /** For a new backup: typed twice, and long enough. */
    public String chosen(Optional<String> file) {
        String passphrase = file.map(this::firstLine).orElseGet(this::typedTwice);
        if (passphrase.codePointCount(0, passphrase.length()) < SHORTEST) {
            throw new BackupRefused(
                    "备份口令至少 12 个字符。", "The passphrase of a backup has 12 characters or more.");
        }
        return passphrase;
    }

    /** For a backup that there is. */
    public String known(Optional<String> file) {
        return file.map(this::firstLine)
                .orElseGet(() -> ask().apply("备份口令 / Passphrase of the backup: "));
    }

    private String typedTwice() {
        var asking = ask();
        String first = asking.apply("备份口令（至少 12 个字符） / Passphrase (12 characters or more): ");
        if (!asking.apply("再输入一次 / Once more: ").equals(first)) {
            throw new BackupRefused("两次输入不一致。", "The two are not the same.");
        }
        return first;
    }

    private UnaryOperator<String> ask() {
        return terminal.orElseThrow(() ->
                new BackupRefused(
                        "没有终端可以输入口令，请用 --passphrase-file。",
                        "There is no terminal to ask for a passphrase: use --passphrase-file."));
    }

    private String firstLine(String file) {
        try (var lines =
                file.equals("-")
                        ? new BufferedReader(
                                new InputStreamReader(standardInput, StandardCharsets.UTF_8))
                        : Files.newBufferedReader(Path.of(file))) {
            return lines.lines().findFirst().orElse("");
        } catch (IOException | UncheckedIOException _) {
            throw new BackupRefused("读不到口令文件。", "The passphrase file cannot be read.");
        }
    }

    private static String typed(Console console, String question) {
        return Optional.ofNullable(console.readPassword("%s", question))
                .map(String::new)
                .orElse("");
    }
}
