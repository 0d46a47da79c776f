package org.mingcha.infra.evidence;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.mingcha.web.evidence.EvidenceSafe.Lapsed;

/** Writes one file chunk by chunk, and says while it does that somebody works on it. */
final class ChunkWriter extends OutputStream {

    /** Bytes of a chunk. */
    static final int CHUNK = 255 * 1024;

    /** Whoever is silent for longer has gone. */
    static final Duration LEASE = Duration.ofMinutes(15);

    private static final Duration RENEWAL = Duration.ofMinutes(1);

    private final Chunks chunks;
    private final String file;
    private final Clock clock;
    private final byte[] chunk = new byte[CHUNK];
    private int filled;
    private int number;
    private Instant renewed;

    ChunkWriter(Chunks chunks, String file, Clock clock) {
        this.chunks = chunks;
        this.file = file;
        this.clock = clock;
        this.renewed = clock.instant();
        chunks.begin(file, renewed.plus(LEASE));
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int done = 0;
        while (done < length) {
            int count = Math.min(length - done, CHUNK - filled);
            System.arraycopy(bytes, offset + done, chunk, filled, count);
            filled += count;
            done += count;
            if (filled == CHUNK) {
                flushChunk();
            }
        }
    }

    private void flushChunk() {
        var now = clock.instant();
        if (now.isAfter(renewed.plus(RENEWAL))) {
            renew(now);
        }
        chunks.write(file, number++, filled == CHUNK ? chunk : Arrays.copyOf(chunk, filled));
        filled = 0;
    }

    private void renew(Instant now) {
        if (!chunks.renew(file, now.plus(LEASE))) {
            throw new Lapsed();
        }
        renewed = now;
    }

    @Override
    public void close() {
        if (filled > 0) {
            flushChunk();
        }
    }
}
