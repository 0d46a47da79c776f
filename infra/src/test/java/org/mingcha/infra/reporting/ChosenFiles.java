package org.mingcha.infra.reporting;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** Files as somebody has them on a phone. */
final class ChosenFiles {

    private ChosenFiles() {}

    /** Something else under a name. */
    static FilePayload named(String name, String content) {
        return new FilePayload(
                name, "application/octet-stream", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A picture in which nothing is alike, so that each point takes three bytes. */
    static FilePayload of(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, new Random(7).ints(width * height).toArray(), 0, width);
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return new FilePayload("IMG_2041.png", "image/png", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
