package org.mingcha.infra.canary;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.mingcha.infra.evidence.clean.Marked;

/** A photograph as a phone takes it, with the place where it stood. */
final class Photo {

    /** 36° 7' 31.2077" as three fractions. */
    static final byte[] LATITUDE =
            ByteBuffer.allocate(24)
                    .putInt(36)
                    .putInt(1)
                    .putInt(7)
                    .putInt(1)
                    .putInt(312_077)
                    .putInt(10_007)
                    .array();

    private Photo() {}

    static byte[] jpeg() {
        byte[] plain = Marked.jpeg();
        byte[] place = exif();
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(
                ByteBuffer.allocate(4)
                        .putShort((short) 0xFFE1)
                        .putShort((short) (place.length + 2))
                        .array());
        out.writeBytes(place);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private static byte[] exif() {
        var out = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + 2 + 24 + 4 + 24);
        out.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        out.putShort((short) 1);
        field(out, 0x8825, 4, 1, 26);
        out.putInt(0);
        out.putShort((short) 2);
        field(out, 1, 2, 2, 'N' << 24);
        field(out, 2, 5, 3, 56);
        out.putInt(0);
        out.put(LATITUDE);
        return out.array();
    }

    private static void field(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
