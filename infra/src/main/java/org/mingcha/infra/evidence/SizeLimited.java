package org.mingcha.infra.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mingcha.command.evidence.ContentHash;
import org.mingcha.web.evidence.Unfit;

/** A file as it comes: counted, hashed, and broken off where it is too large. */
final class SizeLimited extends FilterInputStream {

    private static final long MEGABYTE = 1L << 20;

    private final long limit;
    private final MessageDigest digest;
    private long read;

    SizeLimited(InputStream content, long limit) {
        super(content);
        this.limit = limit;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            read += count;
            if (read > limit) {
                throw new Unfit("too-large", limit / MEGABYTE);
            }
            digest.update(into, offset, count);
        }
        return count;
    }

    long length() {
        return read;
    }

    ContentHash hash() {
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }
}
