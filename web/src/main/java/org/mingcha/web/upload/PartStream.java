package org.mingcha.web.upload;

import java.io.InputStream;
import java.util.Iterator;

/** The content of one part. Closing it reads on to its end. */
final class PartStream extends InputStream {

    private final Iterator<Piece> pieces;
    private Piece piece;
    private int position;

    PartStream(Piece first, Iterator<Piece> following) {
        this.piece = first;
        this.pieces = following;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        while (position == piece.bytes().length) {
            if (piece.last()) {
                return -1;
            }
            piece = pieces.next();
            position = 0;
        }
        int count = Math.min(length, piece.bytes().length - position);
        System.arraycopy(piece.bytes(), position, into, offset, count);
        position += count;
        return count;
    }

    @Override
    public void close() {
        while (!piece.last()) {
            piece = pieces.next();
        }
        position = piece.bytes().length;
    }
}
