package org.mingcha.infra.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.mingcha.infra.daily.FindStatus;
import org.mingcha.infra.proof.VerifyProof;
import org.mingcha.infra.vault.receipt.HkdfReceipts;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * What {@code verify-proof} and {@code find-status} need: neither database nor network, and no part
 * of the program that runs.
 */
final class ProofCommand {

    private static final String PROMPT = "回执 / receipt: ";

    private ProofCommand() {}

    static int run(List<String> arguments, PrintWriter answer) {
        try {
            var receipts = new HkdfReceipts(new SecureRandom());
            return new VerifyProof(receipts, ProofCommand::receipt).run(arguments, answer);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static int find(List<String> arguments, PrintWriter answer) {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        try {
            var receipts = new HkdfReceipts(new SecureRandom());
            return new FindStatus(receipts, ProofCommand::receipt, words, answer).run(arguments);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Unseen where there is a terminal; else a line of what is piped in. */
    private static Optional<String> receipt() {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            return Optional.ofNullable(console.readPassword(PROMPT)).map(String::new);
        }
        try {
            var input = new InputStreamReader(System.in, StandardCharsets.UTF_8);
            return Optional.ofNullable(new BufferedReader(input).readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
