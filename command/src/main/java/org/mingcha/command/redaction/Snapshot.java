package org.mingcha.command.redaction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mingcha.command.Invalid;

/**
 * What a text was: SHA-256 over title, line feed and text in UTF-8, in lower-case hexadecimal, so
 * that anybody who kept a copy can tell whether it is the one.
 */
public record Snapshot(String value) {

    public Snapshot {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new Invalid("snapshot");
        }
    }

    public static Snapshot of(String title, String text) {
        try {
            var bytes = (title + "\n" + text).getBytes(UTF_8);
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Snapshot(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
