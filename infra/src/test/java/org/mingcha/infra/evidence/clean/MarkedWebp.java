package org.mingcha.infra.evidence.clean;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.HexFormat;

/** A WebP picture of 24 by 16 points that tells of who made it, as cameras and programs do. */
final class MarkedWebp {

    /** A green square on red, as a browser wrote it. */
    private static final byte[] PICTURE =
            Base64.getDecoder()
                    .decode(
                            "UAUAnQEqGAAQAD61SJ5JpyQioTAIAOAWiWwAnTKBfgHAAeYB/oP0A+AD"
                                    + "9VQMyp2uQt+AAP6cqZXF+CaXJcPNvLUsAjVv8d2dLpoH6tJz9AiCcr2t"
                                    + "R5303gjtDrByzLtHYqllpwAAAAA=");

    private static final String PLAIN =
            "524946461a000000574542505650384c0e0000002f000000000710" + "11fd0f4444ff03";

    /** Where its size stands. */
    private static final int SIZE = 21;

    private static final byte EXIF_AND_XMP = 0x08 | 0x04;

    private MarkedWebp() {}

    static byte[] bytes() {
        var chunks = new ByteArrayOutputStream();
        chunk(chunks, "VP8X", new byte[] {EXIF_AND_XMP, 0, 0, 0, 23, 0, 0, 15, 0, 0});
        chunk(chunks, "VP8 ", PICTURE);
        chunk(chunks, "EXIF", Marked.exif());
        chunk(chunks, "XMP ", Marked.XMP.getBytes(UTF_8));
        var file = new ByteArrayOutputStream();
        file.writeBytes("RIFF".getBytes(US_ASCII));
        file.writeBytes(length(4 + chunks.size()));
        file.writeBytes("WEBP".getBytes(US_ASCII));
        file.writeBytes(chunks.toByteArray());
        return file.toByteArray();
    }

    /** Of one colour, told in 34 bytes without loss; sides as WebP has them, 16,383 at most. */
    static byte[] plain(int width, int height) {
        byte[] file = HexFormat.of().parseHex(PLAIN);
        ByteBuffer.wrap(file)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(SIZE, (width - 1) | (height - 1) << 14);
        return file;
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        out.writeBytes(name.getBytes(US_ASCII));
        out.writeBytes(length(content.length));
        out.writeBytes(content);
        if (content.length % 2 == 1) {
            out.write(0);
        }
    }

    private static byte[] length(int bytes) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes).array();
    }
}
