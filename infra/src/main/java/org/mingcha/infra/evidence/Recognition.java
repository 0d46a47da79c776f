package org.mingcha.infra.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.infra.evidence.Recognised.Archive;
import org.mingcha.infra.evidence.Recognised.Compound;
import org.mingcha.infra.evidence.Recognised.Pdf;
import org.mingcha.infra.evidence.Recognised.Picture;
import org.mingcha.infra.evidence.Recognised.Plain;
import org.mingcha.web.evidence.Unfit;

/** Tells what a file is by its first bytes alone, never by its name or what it is said to be. */
final class Recognition {

    /** How many bytes are asked for. */
    static final int HEAD = 1 << 16;

    private static final Map<String, Recognised> TAKEN =
            Map.ofEntries(
                    Map.entry("image/jpeg", new Picture(EvidenceType.JPEG)),
                    Map.entry("image/png", new Picture(EvidenceType.PNG)),
                    Map.entry("image/gif", new Picture(EvidenceType.GIF)),
                    Map.entry("image/webp", new Picture(EvidenceType.WEBP)),
                    Map.entry("video/quicktime", new Plain(EvidenceType.QUICKTIME)),
                    Map.entry("video/webm", new Plain(EvidenceType.WEBM)),
                    Map.entry("video/x-matroska", new Plain(EvidenceType.MATROSKA)),
                    Map.entry("application/x-matroska", new Plain(EvidenceType.MATROSKA)),
                    Map.entry("video/x-msvideo", new Plain(EvidenceType.AVI)),
                    Map.entry("audio/mpeg", new Plain(EvidenceType.MP3)),
                    Map.entry("audio/vnd.wave", new Plain(EvidenceType.WAV)),
                    Map.entry("audio/x-wav", new Plain(EvidenceType.WAV)),
                    Map.entry("audio/ogg", new Plain(EvidenceType.OGG)),
                    Map.entry("audio/vorbis", new Plain(EvidenceType.OGG)),
                    Map.entry("audio/opus", new Plain(EvidenceType.OGG)),
                    Map.entry("audio/x-oggflac", new Plain(EvidenceType.OGG)),
                    Map.entry("audio/speex", new Plain(EvidenceType.OGG)),
                    Map.entry("audio/amr", new Plain(EvidenceType.AMR)),
                    Map.entry("audio/amr-wb", new Plain(EvidenceType.AMR)),
                    Map.entry("audio/x-aac", new Plain(EvidenceType.AAC)),
                    Map.entry("audio/aac", new Plain(EvidenceType.AAC)),
                    Map.entry("audio/x-flac", new Plain(EvidenceType.FLAC)),
                    Map.entry("application/pdf", new Pdf()),
                    Map.entry("application/zip", new Archive()),
                    Map.entry("application/x-tika-ooxml", new Archive()),
                    Map.entry("application/x-tika-msoffice", new Compound()));

    private static final Pattern ACTIVE =
            Pattern.compile(
                    "text/.*(html|script|xml|x-).*|application/.*(xhtml|javascript|xml|x-sh|x-csh"
                            + "|x-perl|x-php|x-bat|x-msdownload|dosexec|portable-executable|x-executable"
                            + "|x-elf|x-object|x-sharedlib|x-mach|x-coredump|java-vm|x-ms-shortcut"
                            + "|x-mswinurl|shockwave|x-msi|x-ms-installer|hta|wasm).*|image/svg.*");

    private static final Pattern ARCHIVES =
            Pattern.compile(
                    "application/.*(zip|rar|7z|x-tar|x-gtar|gzip|x-xz|zstd|lz|x-compress|cpio"
                            + "|archive|x-iso9660|cab|diskimage|x-arj|android\\.package).*");

    private Recognition() {}

    /**
     * @param head the first {@value #HEAD} bytes, or all
     * @throws Unfit if it is not taken
     */
    static Recognised of(byte[] head) {
        if (head.length == 0) {
            throw new Unfit("empty");
        }
        if (isBoxed(head)) {
            return boxed(text(head, 8, 12));
        }
        String type = type(head);
        var taken = TAKEN.get(type);
        if (taken instanceof Plain(var plain) && plain == EvidenceType.MATROSKA && isWebm(head)) {
            return new Plain(EvidenceType.WEBM);
        }
        if (taken != null) {
            return taken;
        }
        if (isAacFrame(head)) {
            return new Plain(EvidenceType.AAC);
        }
        if (ACTIVE.matcher(type).matches()) {
            throw new Unfit("active");
        }
        throw new Unfit(ARCHIVES.matcher(type).matches() ? "archive" : "type");
    }

    private static String type(byte[] head) {
        try (var in = new ByteArrayInputStream(head)) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ISO base media file format (ISO/IEC 14496-12), of which many types are made. */
    private static boolean isBoxed(byte[] head) {
        return head.length >= 12 && text(head, 4, 8).equals("ftyp");
    }

    private static Recognised boxed(String brand) {
        return switch (brand) {
            case "heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1" ->
                    new Plain(EvidenceType.HEIC);
            case "qt  " -> new Plain(EvidenceType.QUICKTIME);
            case "M4A ", "M4B " -> new Plain(EvidenceType.M4A);
            case "avif", "avis", "crx ", "jp2 ", "jpx ", "jpm ", "mjp2" -> throw new Unfit("type");
            default ->
                    brand.startsWith("3g")
                            ? new Plain(EvidenceType.THREE_GP)
                            : new Plain(EvidenceType.MP4);
        };
    }

    private static String text(byte[] head, int from, int to) {
        return new String(head, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** The kind of a Matroska file stands in its first element. */
    private static boolean isWebm(byte[] head) {
        return text(head, 0, Math.min(head.length, 64)).contains("webm");
    }

    /** The frame that ADTS begins with: twelve bits set, layer 0 (ISO/IEC 13818-7). */
    private static boolean isAacFrame(byte[] head) {
        return head.length > 7 && (head[0] & 0xff) == 0xff && (head[1] & 0xf6) == 0xf0;
    }
}
