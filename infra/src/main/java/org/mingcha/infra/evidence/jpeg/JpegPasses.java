package org.mingcha.infra.evidence.jpeg;

/**
 * In how many passes over the picture a JPEG stream is told (ITU-T T.81, annex G for the
 * progressive ones). A decoder goes over all of the picture for each, even for one of a few bytes,
 * and keeps what it has of all of them, outside the heap, until the last: five kilobytes can take
 * minutes and half a gigabyte.
 */
public final class JpegPasses {

    /** Encoders make ten or so. */
    public static final int MOST = 50;

    /** Of a picture in several passes, which cameras do not make. */
    public static final long MOST_PIXELS = 25_000_000;

    private static final int FILL = 0xFF;
    private static final int SOF0 = 0xC0;
    private static final int PROGRESSIVE = 0xC2;
    private static final int RST0 = 0xD0;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;

    private final byte[] jpeg;
    private int position;
    private int passes;
    private boolean progressive;

    private JpegPasses(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    public static JpegPasses of(byte[] jpeg) {
        var passes = new JpegPasses(jpeg);
        passes.read();
        return passes;
    }

    /** At least one. */
    public int count() {
        return Math.max(1, passes);
    }

    /** Whether to read a picture of that size would take too much time or memory. */
    public boolean areTooMany(long pixels) {
        boolean several = passes > 1 || progressive;
        return passes > MOST || several && pixels > MOST_PIXELS;
    }

    /** What stands behind the end of the picture, decoders do not read. */
    private void read() {
        for (int marker = next(); marker != EOI; marker = next()) {
            progressive |= marker == PROGRESSIVE;
            if (marker == SOS) {
                passes++;
            }
            if (marker >= SOF0 && (marker < RST0 || marker > SOI)) {
                position += length();
            }
        }
    }

    /** The next marker, over whatever is none; the end, where there is none any more. */
    private int next() {
        while (position + 1 < jpeg.length) {
            int code = at(position + 1);
            if (at(position) != FILL || code == FILL) {
                position++;
            } else {
                position += 2;
                if (code != 0) {
                    return code;
                }
            }
        }
        return EOI;
    }

    private int length() {
        return position + 1 < jpeg.length ? at(position) << 8 | at(position + 1) : 0;
    }

    private int at(int place) {
        return jpeg[place] & 0xff;
    }
}
