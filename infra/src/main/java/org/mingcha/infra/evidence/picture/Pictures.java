package org.mingcha.infra.evidence.picture;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.infra.evidence.clean.Cleaned;
import org.mingcha.infra.evidence.jpeg.JpegPasses;
import org.mingcha.web.evidence.Unfit;

/**
 * Copies of pictures: the pixels are read and written anew, so that nothing else can come along. A
 * picture of more than 12.5 million pixels is made smaller by leaving out rows and columns; of one
 * that moves, the first picture is taken. Of one that would take too long to read, there is no
 * copy.
 */
public final class Pictures {

    /** More are refused before anything is unpacked. */
    static final long MOST_PIXELS = 100_000_000;

    /** Of a side, as JPEG counts: rows of one pixel each take a hundred times as long as others. */
    public static final long LONGEST = 65_535;

    /** Of a copy; WebP, which is only read as a whole and slowly, has none of more. */
    static final long KEPT_PIXELS = 12_500_000;

    private Pictures() {}

    /**
     * @throws Unfit if it has too many pixels, in all or in a row or column, or is damaged
     */
    public static Cleaned clean(byte[] file, EvidenceType type, Effort effort) {
        var picture = read(file, type, effort);
        if (picture.isEmpty()) {
            return Cleaned.not(type);
        }
        var upright = Painting.upright(picture.get(), orientation(file, type));
        try {
            boolean exact = type == EvidenceType.PNG || type == EvidenceType.GIF;
            return new Cleaned(
                    type,
                    Optional.of(Painting.copy(upright, exact)),
                    Optional.of(Painting.preview(upright)));
        } catch (IOException unwritable) {
            return Cleaned.not(type);
        }
    }

    private static Optional<BufferedImage> read(byte[] file, EvidenceType type, Effort effort) {
        var reader = reader(type);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            long width = width(reader);
            long height = height(reader);
            if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST) {
                throw new Unfit("pixels");
            }
            return isBearable(file, type, width * height, effort)
                    ? Optional.of(reader.read(0, reduced(reader, width * height)))
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Unfit unfit) {
                throw unfit;
            }
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    static boolean isBearable(byte[] file, EvidenceType type, long pixels, Effort effort) {
        if (type == EvidenceType.WEBP && pixels > KEPT_PIXELS) {
            return false;
        }
        if (type != EvidenceType.JPEG) {
            return effort.allows(pixels, 1);
        }
        var passes = JpegPasses.of(file);
        return !passes.areTooMany(pixels) && effort.allows(pixels, passes.count());
    }

    private static long width(ImageReader reader) {
        try {
            return reader.getWidth(0);
        } catch (IOException | RuntimeException damaged) {
            throw new Unfit("damaged");
        }
    }

    private static long height(ImageReader reader) {
        try {
            return reader.getHeight(0);
        } catch (IOException | RuntimeException damaged) {
            throw new Unfit("damaged");
        }
    }

    private static javax.imageio.ImageReadParam reduced(ImageReader reader, long pixels) {
        var how = reader.getDefaultReadParam();
        int step = 1;
        while (pixels / ((long) step * step) > KEPT_PIXELS) {
            step++;
        }
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }

    private static ImageReader reader(EvidenceType type) {
        return type == EvidenceType.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(type.extension()).next();
    }

    /** How the picture must be turned, 1 to 8 as Exif counts; 1 where nothing is said. */
    private static int orientation(byte[] file, EvidenceType type) {
        if (type != EvidenceType.JPEG) {
            return 1;
        }
        try {
            var read =
                    JpegMetadataReader.readMetadata(
                            new ByteArrayInputStream(file), List.of(new ExifReader()));
            var said = read.getFirstDirectoryOfType(ExifIFD0Directory.class);
            var turn = said == null ? null : said.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return turn == null || turn < 1 || turn > 8 ? 1 : turn;
        } catch (JpegProcessingException | IOException | RuntimeException unreadable) {
            return 1;
        }
    }
}
