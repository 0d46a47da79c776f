package org.mingcha.infra.daily;

import com.google.crypto.tink.subtle.X25519;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.mingcha.query.slips.Slip;

/**
 * Writes the file of a day: a line for each slip, and lines of chance that nobody can tell from
 * them, up to the next power of two, {@value #LEAST} at least. The day's private key is not kept.
 */
public final class StatusWriter {

    private static final int SECRET = 32;
    static final int LEAST = 4_096;

    /** What one document of the database holds: 16 MB are 349,525 lines. */
    static final int MOST = 262_144;

    private final RandomGenerator random;

    /**
     * @param random that nobody can guess
     */
    public StatusWriter(RandomGenerator random) {
        this.random = random;
    }

    /**
     * @throws IllegalStateException if there are more than {@value #MOST} slips
     */
    StatusFile write(LocalDate day, Stream<Slip> slips) {
        byte[] secret = drawn(SECRET);
        byte[] key = publicKey(secret);
        // Their own order is that of their tags, which are as good as drawn.
        var lines = new TreeSet<byte[]>(Arrays::compareUnsigned);
        slips.map(slip -> line(slip, secret, key, day)).forEach(lines::add);
        for (int size = sizeFor(lines.size()); lines.size() < size; ) {
            lines.add(drawn(StatusLine.SIZE));
        }
        var all = ByteBuffer.allocate(lines.size() * StatusLine.SIZE);
        lines.forEach(all::put);
        return new StatusFile(day, key, all.array());
    }

    private static byte[] line(Slip slip, byte[] secret, byte[] key, LocalDate day) {
        byte[] holder = HexFormat.of().parseHex(slip.key().value());
        try {
            byte[] agreed = X25519.computeSharedSecret(secret, holder);
            return StatusLine.of(agreed, key, holder, day).closed(StatusBlock.of(slip));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] publicKey(byte[] secret) {
        try {
            return X25519.publicFromPrivate(secret);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private byte[] drawn(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    static int sizeFor(int slips) {
        if (slips > MOST) {
            throw new IllegalStateException(slips + " reports are more than one file holds");
        }
        int size = LEAST;
        while (size < slips) {
            size *= 2;
        }
        return size;
    }
}
