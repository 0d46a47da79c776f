package org.mingcha.infra.daily;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.mingcha.infra.vault.Hkdf;

/**
 * The line of one report on one day: {@value #TAG} bytes by which its holder finds it, then the
 * block, closed. Both follow by HKDF-SHA-256 from what the day's key and the receipt's agree on
 * (X25519), so only the holder of the receipt can compute them once the day's private key is gone:
 * not who has the database, and not from another day's line.
 *
 * <p>The closing key (AES-256-GCM) closes this one block and never another, so its nonce is nought.
 */
final class StatusLine {

    static final int TAG = 16;
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int MAC_BITS = 128;
    static final int SIZE = TAG + StatusBlock.SIZE + MAC_BITS / Byte.SIZE;
    private static final byte[] LABEL =
            "mingcha/daily-status/v1".getBytes(StandardCharsets.US_ASCII);

    private final byte[] tag;
    private final SecretKeySpec key;

    private StatusLine(byte[] tag, SecretKeySpec key) {
        this.tag = tag;
        this.key = key;
    }

    /**
     * @param agreed what both key pairs agree on
     * @param dayKey the day's public key
     * @param holder the receipt's public key
     */
    static StatusLine of(byte[] agreed, byte[] dayKey, byte[] holder, LocalDate day) {
        var date = day.toString().getBytes(StandardCharsets.US_ASCII);
        var info =
                ByteBuffer.allocate(LABEL.length + date.length + dayKey.length + holder.length)
                        .put(LABEL)
                        .put(date)
                        .put(dayKey)
                        .put(holder)
                        .array();
        byte[] derived = Hkdf.derive(agreed, info, TAG + KEY);
        return new StatusLine(
                Arrays.copyOf(derived, TAG), new SecretKeySpec(derived, TAG, KEY, "AES"));
    }

    /** The whole line. */
    byte[] closed(StatusBlock block) throws GeneralSecurityException {
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE).doFinal(block.bytes());
        return ByteBuffer.allocate(SIZE).put(tag).put(sealed).array();
    }

    boolean isTaggedAs(byte[] line) {
        return line.length == SIZE && Arrays.equals(line, 0, TAG, tag, 0, TAG);
    }

    /**
     * Empty if the line was changed since, or says what only a later program knows.
     *
     * @param line tagged as this one
     */
    Optional<StatusBlock> opened(byte[] line) throws GeneralSecurityException {
        try {
            return StatusBlock.read(
                    cipher(Cipher.DECRYPT_MODE).doFinal(line, TAG, line.length - TAG));
        } catch (AEADBadTagException changed) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(MAC_BITS, new byte[NONCE]));
        return cipher;
    }
}
