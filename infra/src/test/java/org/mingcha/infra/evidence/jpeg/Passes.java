package org.mingcha.infra.evidence.jpeg;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** JPEG files of few bytes that are told in many passes, or say that they are large. */
public final class Passes {

    private static final int MARKER = 0xFF;
    private static final int SOF0 = 0xC0;
    private static final int SOF2 = 0xC2;
    private static final int SOS = 0xDA;
    private static final int SIDE = 16;

    /** What an encoder makes by itself. */
    private static final int MADE = 10;

    private Passes() {}

    /** Progressive, with its last pass told again and again. */
    public static byte[] of(int width, int height, int passes) {
        byte[] jpeg = sized(written(ImageWriteParam.MODE_DEFAULT), SOF2, width, height);
        int last = lastOf(jpeg, SOS);
        byte[] again = Arrays.copyOfRange(jpeg, last, jpeg.length - 2);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, jpeg.length - 2);
        for (int told = MADE; told < passes; told++) {
            out.writeBytes(again);
        }
        out.write(jpeg, jpeg.length - 2, 2);
        return out.toByteArray();
    }

    /** As cameras write it. */
    public static byte[] one(int width, int height) {
        return sized(written(ImageWriteParam.MODE_DISABLED), SOF0, width, height);
    }

    /** What looks like the beginning of a pass, so often. */
    static byte[] beginnings(int count) {
        byte[] all = new byte[2 * count];
        for (int i = 0; i < all.length; i += 2) {
            all[i] = (byte) MARKER;
            all[i + 1] = (byte) SOS;
        }
        return all;
    }

    private static byte[] sized(byte[] jpeg, int frame, int width, int height) {
        int place = lastOf(jpeg, frame) + 5;
        jpeg[place] = (byte) (height >> 8);
        jpeg[place + 1] = (byte) height;
        jpeg[place + 2] = (byte) (width >> 8);
        jpeg[place + 3] = (byte) width;
        return jpeg;
    }

    private static int lastOf(byte[] jpeg, int marker) {
        for (int i = jpeg.length - 2; i > 0; i--) {
            if ((jpeg[i] & 0xff) == MARKER && (jpeg[i + 1] & 0xff) == marker) {
                return i;
            }
        }
        throw new IllegalStateException("no such marker");
    }

    private static byte[] written(int mode) {
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        var how = writer.getDefaultWriteParam();
        how.setProgressiveMode(mode);
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
