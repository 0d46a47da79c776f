package org.mingcha.infra.evidence.jpeg;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * A JPEG stream without its application and comment segments, its pixels untouched; kept are APP0
 * (JFIF) and APP14 (how Adobe's colours are meant), cut to what a decoder reads of them.
 */
public final class JpegSegments {

    private static final int APP0 = 0xE0;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int SCAN = 0xDA;
    private static final int JFIF_LENGTH = 16;
    private static final int ADOBE_LENGTH = 14;

    private JpegSegments() {}

    /** Empty if it is no well-formed JPEG. */
    public static Optional<byte[]> stripped(byte[] jpeg) {
        if (jpeg.length < 4 || at(jpeg, 0) != 0xFF || at(jpeg, 1) != 0xD8) {
            return Optional.empty();
        }
        var out = new ByteArrayOutputStream(jpeg.length);
        out.write(jpeg, 0, 2);
        int position = 2;
        while (position + 4 <= jpeg.length && at(jpeg, position) == 0xFF) {
            int marker = at(jpeg, position + 1);
            int length = at(jpeg, position + 2) << 8 | at(jpeg, position + 3);
            if (length < 2 || position + 2 + length > jpeg.length) {
                return Optional.empty();
            }
            if (marker == SCAN) {
                out.write(jpeg, position, end(jpeg) - position);
                return Optional.of(out.toByteArray());
            }
            if (keeps(marker, length)) {
                out.write(jpeg, position, 2 + length);
            }
            position += 2 + length;
        }
        return Optional.empty();
    }

    private static boolean keeps(int marker, int length) {
        if (marker == APP0) {
            return length == JFIF_LENGTH;
        }
        if (marker == APP14) {
            return length == ADOBE_LENGTH;
        }
        return marker != COMMENT && (marker < APP0 || marker > APP15);
    }

    /** What stands behind the last end of image is not part of it. */
    private static int end(byte[] jpeg) {
        for (int i = jpeg.length - 2; i > 0; i--) {
            if (at(jpeg, i) == 0xFF && at(jpeg, i + 1) == 0xD9) {
                return i + 2;
            }
        }
        return jpeg.length;
    }

    private static int at(byte[] bytes, int position) {
        return bytes[position] & 0xff;
    }
}
