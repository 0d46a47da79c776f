package org.mingcha.infra.evidence.clean;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Files that tell of whoever made them, wherever files of their type can. */
public final class Marked {

    /** Stands wherever something could stand that tells of somebody. */
    public static final String MARK = "Wang-Wu-marked";

    static final String XMP =
            "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                    + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                    + "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                    + "<dc:creator><rdf:Seq><rdf:li>"
                    + MARK
                    + "</rdf:li></rdf:Seq></dc:creator>"
                    + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>";

    private Marked() {}

    /** 60 by 40, the left half red; to be turned a quarter to the right. */
    public static byte[] jpeg() {
        byte[] plain = written(picture(60, 40), "jpg");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, join("Exif\0\0".getBytes(US_ASCII), exif()));
        segment(out, 0xE1, ("http://ns.adobe.com/xap/1.0/\0" + XMP).getBytes(UTF_8));
        segment(out, 0xFE, MARK.getBytes(US_ASCII));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(("trailing " + MARK).getBytes(US_ASCII));
        return out.toByteArray();
    }

    public static byte[] png() {
        byte[] plain = written(picture(60, 40), "png");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        chunk(out, "tEXt", ("Author\0" + MARK).getBytes(ISO_8859_1));
        chunk(out, "iTXt", ("XML:com.adobe.xmp\0\0\0\0\0" + XMP).getBytes(UTF_8));
        chunk(out, "eXIf", exif());
        out.write(plain, 33, plain.length - 33);
        return out.toByteArray();
    }

    public static byte[] gif() {
        byte[] plain = written(picture(60, 40), "gif");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, plain.length - 1);
        byte[] mark = MARK.getBytes(US_ASCII);
        out.writeBytes(new byte[] {0x21, (byte) 0xFE, (byte) mark.length});
        out.writeBytes(mark);
        out.writeBytes(new byte[] {0, 0x3B});
        return out.toByteArray();
    }

    /** Claims so many pixels, and holds none. */
    public static byte[] pngOf(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        byte[] head =
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array();
        chunk(out, "IHDR", head);
        chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1});
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var brush = picture.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        return picture;
    }

    static byte[] written(BufferedImage picture, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Orientation 6, a maker, an artist, and a position in Rizhao. */
    static byte[] exif() {
        byte[] mark = (MARK + "\0").getBytes(US_ASCII);
        int ifd = 8;
        int values = ifd + 2 + 4 * 12 + 4;
        int gps = values + 2 * mark.length + (mark.length * 2) % 2;
        int positions = gps + 2 + 4 * 12 + 4;
        var out = ByteBuffer.allocate(positions + 48);
        out.put("MM\0*".getBytes(US_ASCII)).putInt(ifd).putShort((short) 4);
        field(out, 0x010F, 2, mark.length, values);
        field(out, 0x0112, 3, 1, 6 << 16);
        field(out, 0x013B, 2, mark.length, values + mark.length);
        field(out, 0x8825, 4, 1, gps);
        out.putInt(0).put(mark).put(mark).position(gps);
        out.putShort((short) 4);
        field(out, 1, 2, 2, 'N' << 24);
        field(out, 2, 5, 3, positions);
        field(out, 3, 2, 2, 'E' << 24);
        field(out, 4, 5, 3, positions + 24);
        out.putInt(0);
        for (int part : new int[] {35, 25, 12, 119, 31, 44}) {
            out.putInt(part).putInt(1);
        }
        return out.array();
    }

    private static void field(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        int length = content.length + 2;
        out.writeBytes(
                new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(content);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] both = join(type.getBytes(US_ASCII), content);
        var crc = new CRC32();
        crc.update(both);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(both);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] join(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    /** A page with a line of text, a marked picture and a marked note. */
    public static byte[] pdf() {
        return pdf(_ -> {});
    }

    /** Changes a file before it is written. */
    @FunctionalInterface
    public interface Change {
        void make(PDDocument document) throws IOException;
    }

    public static byte[] pdf(Change change) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A6);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(20, 300);
                content.showText("leaking tank");
                content.endText();
                content.drawImage(
                        PDImageXObject.createFromByteArray(document, jpeg(), MARK), 20, 20);
            }
            var note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(10, 10, 20, 20));
            note.setContents("see the valve");
            note.setTitlePopup(MARK);
            page.getAnnotations().add(note);
            document.getDocumentInformation().setAuthor(MARK);
            document.getDocumentInformation().setProducer(MARK);
            document.getDocumentInformation().setTitle(MARK);
            document.getDocumentCatalog()
                    .setMetadata(
                            new PDMetadata(
                                    document, new ByteArrayInputStream(XMP.getBytes(UTF_8))));
            page.getCOSObject().setString(COSName.getPDFName("LastModified"), MARK);
            change.make(document);
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.%s+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Parts of an office file by name, with their content types. */
    public static final class Parts {

        private final Map<String, byte[]> content = new LinkedHashMap<>();
        private final StringBuilder types = new StringBuilder();

        public Parts put(String name, String type, byte[] bytes) {
            content.put(name, bytes);
            types.append("<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>");
            return this;
        }

        public Parts put(String name, String type, String xml) {
            return put(name, type, xml.getBytes(UTF_8));
        }

        public Parts relations(String name, String... triples) {
            var xml =
                    new StringBuilder(
                            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
            for (int i = 0; i < triples.length; i += 3) {
                String outside = triples[i + 2].contains(":") ? " TargetMode=\"External\"" : "";
                String type =
                        triples[i + 1].contains(":") ? triples[i + 1] : RELATION + triples[i + 1];
                xml.append(
                        "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
                                .formatted(triples[i], type, triples[i + 2], outside));
            }
            content.put(name, (xml + "</Relationships>").getBytes(UTF_8));
            return this;
        }

        public byte[] zip() {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write(
                        ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                        + types
                                        + "</Types>")
                                .getBytes(UTF_8));
                for (var part : content.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    }

    private static Parts properties() {
        return new Parts()
                .put(
                        "docProps/core.xml",
                        "application/vnd.openxmlformats-package.core-properties+xml",
                        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>"
                                + MARK
                                + "</dc:creator><cp:lastModifiedBy>"
                                + MARK
                                + "</cp:lastModifiedBy></cp:coreProperties>")
                .put(
                        "docProps/app.xml",
                        TYPE.formatted("extended-properties"),
                        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Company>"
                                + MARK
                                + "</Company></Properties>")
                .put("docProps/thumbnail.jpeg", "image/jpeg", jpeg());
    }

    private static Parts root(Parts parts, String main) {
        return parts.relations(
                "_rels/.rels",
                "rId1",
                "officeDocument",
                main,
                "rId2",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml",
                "rId3",
                "extended-properties",
                "docProps/app.xml",
                "rId4",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
                "docProps/thumbnail.jpeg");
    }

    /** The relation's type has a colon, so targets without one are inside. */
    public static byte[] docx() {
        return docx(_ -> {});
    }

    public static byte[] docx(Consumer<Parts> change) {
        var parts = root(properties(), "word/document.xml");
        parts.put(
                "word/document.xml",
                TYPE.formatted("wordprocessingml.document.main"),
                "<w:document "
                        + W
                        + "><w:body>"
                        + "<w:p w:rsidR=\"00AB12CD\"><w:commentRangeStart w:id=\"0\"/><w:r><w:t>leaking tank</w:t></w:r>"
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                        + "<w:ins w:id=\"1\" w:author=\""
                        + MARK
                        + "\" w:date=\"2026-11-01T08:00:00Z\"><w:r><w:t>added later</w:t></w:r></w:ins>"
                        + "<w:del w:id=\"2\" w:author=\""
                        + MARK
                        + "\"><w:r><w:delText>taken out</w:delText></w:r></w:del></w:p>"
                        + "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"600000\" cy=\"400000\"/><wp:docPr id=\"1\" name=\""
                        + MARK
                        + "\" descr=\"C:\\Users\\"
                        + MARK
                        + "\\1.jpg\"/>"
                        + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\""
                        + MARK
                        + ".jpg\"/><pic:cNvPicPr/></pic:nvPicPr>"
                        + "<pic:blipFill><a:blip r:embed=\"rId5\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"600000\" cy=\"400000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
                        + "</w:body></w:document>");
        parts.put(
                "word/comments.xml",
                TYPE.formatted("wordprocessingml.comments"),
                "<w:comments "
                        + W
                        + "><w:comment w:id=\"0\" w:author=\""
                        + MARK
                        + "\"><w:p><w:r><w:t>"
                        + MARK
                        + "</w:t></w:r></w:p></w:comment></w:comments>");
        parts.put(
                "word/settings.xml",
                TYPE.formatted("wordprocessingml.settings"),
                "<w:settings "
                        + W
                        + "><w:attachedTemplate r:id=\"rId1\"/><w:rsids><w:rsidRoot w:val=\"00AB12CD\"/></w:rsids></w:settings>");
        parts.relations(
                "word/_rels/settings.xml.rels",
                "rId1",
                "attachedTemplate",
                "file:///C:/" + MARK + ".dotx");
        parts.put("word/media/image1.jpeg", "image/jpeg", jpeg());
        parts.relations(
                "word/_rels/document.xml.rels",
                "rId2",
                "comments",
                "comments.xml",
                "rId3",
                "settings",
                "settings.xml",
                "rId5",
                "image",
                "media/image1.jpeg");
        change.accept(parts);
        return parts.zip();
    }

    public static byte[] xlsx() {
        var parts = root(properties(), "xl/workbook.xml");
        String x =
                "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        parts.put(
                "xl/workbook.xml",
                TYPE.formatted("spreadsheetml.sheet.main"),
                "<workbook "
                        + x
                        + "><fileVersion appName=\"xl\"/><fileSharing userName=\""
                        + MARK
                        + "\"/>"
                        + "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"x15\"><x15ac:absPath url=\"C:\\Users\\"
                        + MARK
                        + "\" xmlns:x15ac=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac\"/></mc:Choice></mc:AlternateContent>"
                        + "<sheets><sheet name=\"tanks\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.relations("xl/_rels/workbook.xml.rels", "rId1", "worksheet", "worksheets/sheet1.xml");
        parts.put(
                "xl/worksheets/sheet1.xml",
                TYPE.formatted("spreadsheetml.worksheet"),
                "<worksheet "
                        + x
                        + "><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>leaking tank</t></is></c></row></sheetData><legacyDrawing r:id=\"rId2\"/></worksheet>");
        parts.put(
                "xl/comments1.xml",
                TYPE.formatted("spreadsheetml.comments"),
                "<comments "
                        + x
                        + "><authors><author>"
                        + MARK
                        + "</author></authors><commentList/></comments>");
        parts.put(
                "xl/drawings/vmlDrawing1.vml",
                "application/vnd.openxmlformats-officedocument.vmlDrawing",
                "<xml>" + MARK + "</xml>");
        parts.relations(
                "xl/worksheets/_rels/sheet1.xml.rels",
                "rId1",
                "comments",
                "../comments1.xml",
                "rId2",
                "vmlDrawing",
                "../drawings/vmlDrawing1.vml");
        return parts.zip();
    }

    public static byte[] pptx() {
        var parts = root(properties(), "ppt/presentation.xml");
        String p =
                "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
        parts.put(
                "ppt/presentation.xml",
                TYPE.formatted("presentationml.presentation.main"),
                "<p:presentation "
                        + p
                        + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId1\"/></p:sldIdLst><p:sldSz cx=\"9144000\" cy=\"6858000\"/></p:presentation>");
        parts.put(
                "ppt/slides/slide1.xml",
                TYPE.formatted("presentationml.slide"),
                "<p:sld "
                        + p
                        + "><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\""
                        + MARK
                        + "\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"t\" descr=\""
                        + MARK
                        + "\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>leaking tank</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>");
        parts.put(
                "ppt/commentAuthors.xml",
                TYPE.formatted("presentationml.commentAuthors"),
                "<p:cmAuthorLst "
                        + p
                        + "><p:cmAuthor id=\"0\" name=\""
                        + MARK
                        + "\" initials=\"W\" lastIdx=\"1\" clrIdx=\"0\"/></p:cmAuthorLst>");
        parts.relations(
                "ppt/_rels/presentation.xml.rels",
                "rId1",
                "slide",
                "slides/slide1.xml",
                "rId2",
                "commentAuthors",
                "commentAuthors.xml");
        return parts.zip();
    }
}
