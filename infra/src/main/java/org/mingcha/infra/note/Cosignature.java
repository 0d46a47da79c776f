package org.mingcha.infra.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * A timestamped signature of a checkpoint (tlog-cosignature, section "Ed25519 signed message").
 * That there is one does not say that it fits.
 *
 * @param seconds since 1970, never negative
 */
public record Cosignature(long seconds, byte[] signature) {

    private static final int LENGTH = Long.BYTES + Ed25519.SIGNATURE_SIZE;

    /** Empty where the line cannot be a cosignature. */
    public static Optional<Cosignature> in(SignatureLine line) {
        byte[] bytes = line.bytes();
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        var signature = Arrays.copyOfRange(bytes, Long.BYTES, LENGTH);
        return Optional.of(new Cosignature(ByteBuffer.wrap(bytes).getLong(), signature))
                .filter(cosignature -> cosignature.seconds >= 0);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH).putLong(seconds).put(signature).array();
    }

    byte[] message(String noteText) {
        return message(noteText, seconds);
    }

    static byte[] message(String noteText, long seconds) {
        return ("cosignature/v1\ntime " + seconds + "\n" + noteText).getBytes(UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cosignature cosignature
                && seconds == cosignature.seconds
                && Arrays.equals(signature, cosignature.signature);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(seconds) * 31 + Arrays.hashCode(signature);
    }
}
