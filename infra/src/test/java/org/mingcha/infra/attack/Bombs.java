package org.mingcha.infra.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mingcha.infra.evidence.clean.Marked;
import org.mingcha.infra.evidence.jpeg.Passes;

/** Small files that are large once they are looked into. */
final class Bombs {

    private static final int MEGABYTE = 1 << 20;
    private static final int UNPACKED = 1_000;

    private Bombs() {}

    /** A gigabyte of nothing. */
    static byte[] zip() {
        return archive("nothing", false);
    }

    /** The same, told to be an office file. */
    static byte[] docx() {
        return archive("word/document.xml", true);
    }

    private static byte[] archive(String name, boolean office) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            if (office) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types/>".getBytes(UTF_8));
            }
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < UNPACKED; i++) {
                zip.write(new byte[MEGABYTE]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** 900 million pixels. */
    static byte[] picture() {
        return Marked.pngOf(30_000, 30_000);
    }

    /** Five megabytes, for which a decoder would be busy for days. */
    static byte[] pictureInPasses() {
        return Passes.of(9_999, 9_999, 400_000);
    }

    /** Its list of objects is a stream that unpacks to a gigabyte. */
    static byte[] pdfOfMuch() {
        return pdf("/Type /ObjStm /N 1 /First 4", packed(UNPACKED, "1 0 ".getBytes(ISO_8859_1)));
    }

    /** The same for the table of where objects are. */
    static byte[] pdfOfManyPlaces() {
        byte[] table = packed(UNPACKED, new byte[0]);
        var head =
                "%%PDF-1.7\n1 0 obj\n<< /Type /XRef /W [1 2 1] /Size 9 /Root 2 0 R /Filter /FlateDecode"
                        + " /Length %d >>\nstream\n";
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.formatted(table.length).getBytes(ISO_8859_1));
        bytes.writeBytes(table);
        bytes.writeBytes("\nendstream\nendobj\nstartxref\n9\n%%EOF\n".getBytes(ISO_8859_1));
        return bytes.toByteArray();
    }

    /** A list in a list in a list, a million times. */
    static byte[] pdfOfDepth() {
        var deep = "[".repeat(MEGABYTE) + "]".repeat(MEGABYTE);
        var start = "%PDF-1.4\n";
        var root = "1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Deep " + deep + " >>\nendobj\n";
        var pages = "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n";
        var table =
                "xref\n0 3\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n"
                        .formatted(start.length(), start.length() + root.length());
        var end =
                "trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(start.length() + root.length() + pages.length());
        return (start + root + pages + table + end).getBytes(ISO_8859_1);
    }

    /** Thirty megabytes of empty lists, each of which is an object in memory. */
    static byte[] pdfOfLists() {
        return Marked.pdf(document ->
                document.getDocumentCatalog().getCOSObject().setItem("Lists", lists(3_000_000)));
    }

    private static org.apache.pdfbox.cos.COSArray lists(int count) {
        var all = new org.apache.pdfbox.cos.COSArray();
        for (int i = 0; i < count; i++) {
            all.add(new org.apache.pdfbox.cos.COSArray());
        }
        return all;
    }

    private static byte[] pdf(String stream, byte[] packed) {
        var bytes = new ByteArrayOutputStream();
        var start = "%PDF-1.7\n";
        bytes.writeBytes(start.getBytes(ISO_8859_1));
        var object = "3 0 obj\n<< %s /Filter /FlateDecode /Length %d >>\nstream\n";
        bytes.writeBytes(object.formatted(stream, packed.length).getBytes(ISO_8859_1));
        bytes.writeBytes(packed);
        bytes.writeBytes("\nendstream\nendobj\n".getBytes(ISO_8859_1));
        int at = bytes.size();
        byte[] table = places(start.length());
        var xref =
                "4 0 obj\n<< /Type /XRef /W [1 4 1] /Index [1 3] /Size 5 /Root 1 0 R /Length %d >>\nstream\n";
        bytes.writeBytes(xref.formatted(table.length).getBytes(ISO_8859_1));
        bytes.writeBytes(table);
        bytes.writeBytes(
                "\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n".formatted(at).getBytes(ISO_8859_1));
        return bytes.toByteArray();
    }

    /** Objects 1 and 2 lie in the stream that is object 3. */
    private static byte[] places(int stream) {
        return new byte[] {
            2, 0, 0, 0, 3, 0, 2, 0, 0, 0, 3, 1, 1, 0, 0, 0, (byte) stream, 0,
        };
    }

    private static byte[] packed(int megabytes, byte[] beginning) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            out.write(beginning);
            byte[] blank = " ".repeat(MEGABYTE).getBytes(ISO_8859_1);
            for (int i = 0; i < megabytes; i++) {
                out.write(blank);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
