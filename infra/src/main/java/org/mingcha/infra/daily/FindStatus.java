package org.mingcha.infra.daily;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.mingcha.command.Invalid;
import org.mingcha.infra.vault.receipt.HkdfReceipts;
import org.springframework.context.MessageSource;

/** The command {@code find-status}: finds a receipt's line in a daily status file, offline. */
public final class FindStatus {

    public static final String USAGE = "find-status <file>";
    private static final int FOUND = 0;
    private static final int NOT_FOUND = 1;
    private static final int NOT_UNDERSTOOD = 64;

    private final HkdfReceipts receipts;
    private final Supplier<Optional<String>> receipt;
    private final MessageSource words;
    private final PrintWriter answer;

    /**
     * @param receipt asks for the receipt, which is never an argument: those are seen by others
     */
    public FindStatus(
            HkdfReceipts receipts,
            Supplier<Optional<String>> receipt,
            MessageSource words,
            PrintWriter answer) {
        this.receipts = receipts;
        this.receipt = receipt;
        this.words = words;
        this.answer = answer;
    }

    /**
     * @return the exit code: 0 found, 1 not found and said why, 64 not understood
     */
    public int run(List<String> arguments) {
        if (arguments.size() != 1) {
            answer.println(USAGE);
            return NOT_UNDERSTOOD;
        }
        var file = text(arguments.getFirst()).flatMap(StatusFile::read);
        if (file.isEmpty()) {
            say("daily.no-file");
            return NOT_FOUND;
        }
        try {
            return tell(file.get(), receipt.get().orElse(""));
        } catch (Invalid mistyped) {
            say("daily.mistyped");
            return NOT_FOUND;
        } catch (GeneralSecurityException broken) {
            say("daily.no-file");
            return NOT_FOUND;
        }
    }

    private int tell(StatusFile file, String typed) throws GeneralSecurityException {
        byte[] holder = HexFormat.of().parseHex(receipts.recognise(typed).key().value());
        byte[] agreed = receipts.agreed(typed, file.key());
        var mine = StatusLine.of(agreed, file.key(), holder, file.day());
        var line = file.line().stream().filter(mine::isTaggedAs).findFirst();
        if (line.isEmpty()) {
            say("daily.not-listed");
            return NOT_FOUND;
        }
        var block = mine.opened(line.get());
        if (block.isEmpty()) {
            say("daily.unreadable");
            return NOT_FOUND;
        }
        tell(file.day(), block.get());
        return FOUND;
    }

    private void tell(LocalDate day, StatusBlock block) {
        say("daily.as-of", day);
        say("tip-state." + block.state());
        block.changedOn().ifPresent(on -> say("daily.changed", on));
        block.dueOn().ifPresent(on -> say("daily.due", on));
        block.letterOn().ifPresent(on -> say("daily.letters", block.letters(), on));
        block.claimBy().ifPresent(on -> say("daily.claim", on));
    }

    private void say(String key, Object... arguments) {
        var chinese = words.getMessage(key, arguments, Locale.CHINESE);
        var english = words.getMessage(key, arguments, Locale.ENGLISH);
        answer.println(chinese + " / " + english);
    }

    private static Optional<String> text(String name) {
        try {
            return Optional.of(Files.readString(Path.of(name), StandardCharsets.US_ASCII));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
