package org.mingcha.infra.evidence.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.mingcha.web.evidence.Unfit;

/** The archive of an office file: looked through before it is opened, and written without times. */
final class OfficeZip implements AutoCloseable {

    /** Bytes of all that is in it, unpacked. */
    static final long MOST_UNPACKED = 64L << 20;

    private static final int MOST_ENTRIES = 5_000;
    private static final int REGULAR = 0100644;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipArchiveOutputStream out;
    private final StringBuilder types =
            new StringBuilder(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");

    OfficeZip(OutputStream to) {
        out = new ZipArchiveOutputStream(to);
    }

    /**
     * Unpacks it once and keeps nothing.
     *
     * @throws Unfit if it is no office file, would fill the memory, or keep parsers busy
     */
    static void examine(byte[] file) {
        boolean office = false;
        boolean bearable = true;
        int entries = 0;
        long left = MOST_UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                office |= name.equals("[content_types].xml");
                if (name.endsWith("vbaproject.bin")) {
                    throw new Unfit("macros");
                }
                var watch = new MarkupWatch();
                left -= unpacked(zip, watch, left);
                bearable &= watch.isBearable();
                if (++entries > MOST_ENTRIES) {
                    throw new Unfit("unpacked");
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Unfit(office ? "damaged" : "archive");
        }
        if (!office || !bearable) {
            throw new Unfit(office ? "damaged" : "archive");
        }
    }

    private static long unpacked(ZipInputStream zip, MarkupWatch watch, long most)
            throws IOException {
        byte[] buffer = new byte[1 << 13];
        long unpacked = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            watch.take(buffer, n);
            unpacked += n;
            if (unpacked > most) {
                throw new Unfit("unpacked");
            }
        }
        return unpacked;
    }

    void part(String name, String contentType, byte[] bytes) throws IOException {
        types.append(
                "<Override PartName=\"%s\" ContentType=\"%s\"/>"
                        .formatted(
                                OfficeRelations.escaped(name),
                                OfficeRelations.escaped(contentType)));
        entry(name.substring(1), bytes);
    }

    /**
     * @param source the part that refers; empty for the package
     */
    void relations(String source, String xml) throws IOException {
        int slash = source.lastIndexOf('/');
        String folder = slash < 0 ? "" : source.substring(1, slash + 1);
        String name = slash < 0 ? "" : source.substring(slash + 1);
        entry(folder + "_rels/" + name + ".rels", xml.getBytes(StandardCharsets.UTF_8));
    }

    private void entry(String name, byte[] bytes) throws IOException {
        var entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setUnixMode(REGULAR);
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        entry("[Content_Types].xml", (types + "</Types>").getBytes(StandardCharsets.UTF_8));
        out.close();
    }
}
