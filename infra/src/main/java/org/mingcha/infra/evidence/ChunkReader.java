package org.mingcha.infra.evidence;

import java.io.InputStream;

/** Reads one file chunk by chunk, never more than one ahead. */
final class ChunkReader extends InputStream {

    private final Chunks chunks;
    private final String file;
    private byte[] chunk = new byte[0];
    private int position;
    private int number;

    ChunkReader(Chunks chunks, String file) {
        this.chunks = chunks;
        this.file = file;
    }

    @Override
    public int read() {
        return fill() ? chunk[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, into, offset, count);
        position += count;
        return count;
    }

    private boolean fill() {
        if (position < chunk.length) {
            return true;
        }
        var next = chunks.read(file, number);
        if (next.isEmpty()) {
            return false;
        }
        chunk = next.get();
        position = 0;
        number++;
        return chunk.length > 0;
    }
}
