package org.mingcha.infra.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Seals files into chunks and reads them again. Each file is bound to its own id; what follows its
 * last byte is padding.
 */
final class SealedFiles {

    private static final int BUFFER = 1 << 16;

    private final Chunks chunks;
    private final Clock clock;

    SealedFiles(Chunks chunks, Clock clock) {
        this.chunks = chunks;
        this.clock = clock;
    }

    /** Writes what is read from the content to its end. */
    FileKey write(String file, InputStream content) throws IOException {
        var key = FileKey.random();
        long length = 0;
        try (var sealing = sealing(key, file)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                sealing.write(buffer, 0, n);
                length += n;
            }
            pad(sealing, RoundedLength.of(length) - length);
        }
        return key.of(length);
    }

    private OutputStream sealing(FileKey key, String file) throws IOException {
        var writer = new ChunkWriter(chunks, file, clock);
        try {
            return key.cipher().newEncryptingStream(writer, bound(file));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void pad(OutputStream sealing, long count) throws IOException {
        byte[] zeros = new byte[BUFFER];
        for (long left = count; left > 0; left -= BUFFER) {
            sealing.write(zeros, 0, (int) Math.min(left, BUFFER));
        }
    }

    InputStream read(String file, FileKey key) {
        try {
            var opened =
                    key.cipher().newDecryptingStream(new ChunkReader(chunks, file), bound(file));
            return BoundedInputStream.builder()
                    .setInputStream(opened)
                    .setMaxCount(key.length())
                    .get();
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException("cannot open " + file, broken);
        }
    }

    private static byte[] bound(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
