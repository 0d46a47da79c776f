package org.mingcha.infra.evidence.picture;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.infra.evidence.clean.Copy;

/** Paints pixels anew in plain sRGB. */
final class Painting {

    private static final int PREVIEW = 1_280;
    private static final float QUALITY = 0.92f;

    private Painting() {}

    /**
     * @param orientation 1 to 8, as Exif counts
     */
    static BufferedImage upright(BufferedImage from, int orientation) {
        boolean lying = orientation > 4;
        int width = lying ? from.getHeight() : from.getWidth();
        int height = lying ? from.getWidth() : from.getHeight();
        return painted(from, width, height, turn(orientation, from.getWidth(), from.getHeight()));
    }

    private static BufferedImage painted(
            BufferedImage from, int width, int height, AffineTransform how) {
        var to = new BufferedImage(width, height, kind(from));
        var brush = to.createGraphics();
        brush.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(from, how, null);
        brush.dispose();
        return to;
    }

    private static int kind(BufferedImage from) {
        return from.getColorModel().hasAlpha()
                ? BufferedImage.TYPE_4BYTE_ABGR
                : BufferedImage.TYPE_3BYTE_BGR;
    }

    private static AffineTransform turn(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    /** Drawings and screenshots stay exact, and what has transparent places stays so. */
    static Copy copy(BufferedImage picture, boolean exact) throws IOException {
        return exact || picture.getColorModel().hasAlpha()
                ? new Copy(EvidenceType.PNG, written(picture, EvidenceType.PNG))
                : new Copy(EvidenceType.JPEG, written(picture, EvidenceType.JPEG));
    }

    static Copy preview(BufferedImage picture) throws IOException {
        double scale =
                Math.min(1, (double) PREVIEW / Math.max(picture.getWidth(), picture.getHeight()));
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        return copy(
                painted(picture, width, height, AffineTransform.getScaleInstance(scale, scale)),
                false);
    }

    private static byte[] written(BufferedImage picture, EvidenceType type) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(type.extension()).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            if (type == EvidenceType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
