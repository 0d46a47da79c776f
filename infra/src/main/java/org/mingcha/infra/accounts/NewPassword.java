package org.mingcha.infra.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mingcha.command.party.OfficerId;

/** Where a new account's password comes from, and what it must be. */
final class NewPassword {

    private final Optional<UnaryOperator<String>> terminal;
    private final InputStream standardInput;

    /**
     * @param terminal asks a question and answers what was typed without showing it
     */
    NewPassword(Optional<UnaryOperator<String>> terminal, InputStream standardInput) {
        this.terminal = terminal;
        this.standardInput = standardInput;
    }

    String read(OfficerId owner, Optional<String> file) {
        String password = file.map(this::firstLine).orElseGet(this::typedTwice);
        PasswordRule.brokenBy(owner, password)
                .ifPresent(broken -> {
                    throw new Declined(reply(broken));
                });
        return password;
    }

    private static Reply reply(PasswordRule broken) {
        return switch (broken) {
            case LENGTH -> Reply.TOO_SHORT;
            case NAMES_ITSELF -> Reply.NAMES_ITSELF;
        };
    }

    private String firstLine(String file) {
        try (var lines =
                file.equals("-") ? lines(standardInput) : Files.newBufferedReader(Path.of(file))) {
            return lines.lines().findFirst().orElse("");
        } catch (IOException | UncheckedIOException _) {
            throw new Declined(Reply.UNREADABLE);
        }
    }

    private static BufferedReader lines(InputStream bytes) {
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    private String typedTwice() {
        UnaryOperator<String> asking = terminal.orElseThrow(() -> new Declined(Reply.NO_TERMINAL));
        String password = asking.apply(Reply.ASK.with());
        if (!asking.apply(Reply.ASK_AGAIN.with()).equals(password)) {
            throw new Declined(Reply.NOT_THE_SAME);
        }
        return password;
    }
}
