package org.mingcha.infra.vault.backup;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Bytes under a passphrase as four lines of text: what it is, how the key was stretched (Argon2id:
 * KiB, passes, lanes, salt), base64 of AES-256-GCM over the bytes with the lines before it as
 * associated data, and SHA-256 of all three. The sum is no security: it tells a damaged file from a
 * wrong passphrase. A stored format: it must stay readable.
 */
final class SealedBackup {

    private static final String FIRST = "mingcha-keys/v1\n";
    private static final int LINES = 4;

    private SealedBackup() {}

    static String seal(byte[] content, String passphrase, Stretching stretching) {
        String head = FIRST + stretching.line() + "\n";
        try {
            byte[] closed = new AesGcmJce(stretching.key(passphrase)).encrypt(content, bytes(head));
            String body = head + Base64.getEncoder().encodeToString(closed) + "\n";
            return body + sum(body) + "\n";
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /**
     * @throws BackupRefused if it is damaged, or the passphrase another
     */
    static byte[] open(String text, String passphrase) {
        String[] lines = text.split("\n", -1);
        if (lines.length != LINES + 1 || !text.startsWith(FIRST) || !isWhole(lines)) {
            throw BackupRefused.damaged();
        }
        var stretching = Stretching.parse(lines[1]).orElseThrow(BackupRefused::damaged);
        try {
            byte[] closed = Base64.getDecoder().decode(lines[2]);
            return new AesGcmJce(stretching.key(passphrase))
                    .decrypt(closed, bytes(FIRST + lines[1] + "\n"));
        } catch (GeneralSecurityException wrong) {
            throw new BackupRefused("口令不对。", "This is not the passphrase.");
        } catch (IllegalArgumentException malformed) {
            throw BackupRefused.damaged();
        }
    }

    private static boolean isWhole(String[] lines) {
        return sum(String.join("\n", lines[0], lines[1], lines[2]) + "\n").equals(lines[3]);
    }

    private static String sum(String body) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(body)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
