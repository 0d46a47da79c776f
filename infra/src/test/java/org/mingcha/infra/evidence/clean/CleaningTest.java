package org.mingcha.infra.evidence.clean;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.infra.evidence.office.OfficePackage;
import org.mingcha.infra.evidence.office.OldOffice;
import org.mingcha.infra.evidence.pdf.Pdfs;
import org.mingcha.infra.evidence.picture.Effort;
import org.mingcha.infra.evidence.picture.Pictures;
import org.mingcha.web.evidence.Unfit;

class CleaningTest {

    @Test
    void ofAJpegOnlyThePixelsAreLeftAndTheyStandUpright() throws IOException {
        var cleaned = Pictures.clean(Marked.jpeg(), EvidenceType.JPEG, new Effort());
        byte[] copy = copy(cleaned);

        unmarked(copy);
        assertThat(latin(copy)).doesNotContain("Exif").doesNotContain("xpacket");
        var upright = ImageIO.read(new ByteArrayInputStream(copy));
        assertThat(upright.getWidth()).isEqualTo(40);
        assertThat(upright.getHeight()).isEqualTo(60);
        assertThat(new Color(upright.getRGB(20, 10)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(20, 50)).getBlue()).isGreaterThan(200);
    }

    @Test
    void ofAPngOnlyThePixelsAreLeftAndTheyAreExact() throws IOException {
        var cleaned = Pictures.clean(Marked.png(), EvidenceType.PNG, new Effort());

        unmarked(copy(cleaned));
        assertThat(cleaned.copy().orElseThrow().type()).isEqualTo(EvidenceType.PNG);
        var painted = ImageIO.read(new ByteArrayInputStream(copy(cleaned)));
        assertThat(painted.getRGB(10, 10)).isEqualTo(Color.RED.getRGB());
    }

    @Test
    void aGifBecomesAPngOfItsFirstPicture() {
        var cleaned = Pictures.clean(Marked.gif(), EvidenceType.GIF, new Effort());

        unmarked(copy(cleaned));
        assertThat(cleaned.copy().orElseThrow().type()).isEqualTo(EvidenceType.PNG);
    }

    @Test
    void aPictureHasAPreviewThatIsSmallAndClean() throws IOException {
        byte[] large = Marked.written(Marked.picture(3_000, 2_000), "jpg");
        var preview =
                Pictures.clean(large, EvidenceType.JPEG, new Effort()).preview().orElseThrow();

        var painted = ImageIO.read(new ByteArrayInputStream(preview.bytes()));
        assertThat(painted.getWidth()).isEqualTo(1_280);
    }

    @Test
    void aLargePictureIsMadeSmaller() throws IOException {
        byte[] large = Marked.written(Marked.picture(6_000, 4_000), "jpg");
        var painted =
                ImageIO.read(
                        new ByteArrayInputStream(
                                copy(Pictures.clean(large, EvidenceType.JPEG, new Effort()))));

        assertThat(painted.getWidth()).isEqualTo(3_000);
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() {
        refused(
                "pixels",
                () -> Pictures.clean(Marked.pngOf(60_000, 60_000), EvidenceType.PNG, new Effort()));
    }

    @Test
    void aPictureThatIsLongerThanAJpegCanBeIsRefused() {
        int side = (int) Pictures.LONGEST + 1;

        refused(
                "pixels",
                () -> Pictures.clean(Marked.pngOf(1, side), EvidenceType.PNG, new Effort()));
        refused(
                "pixels",
                () -> Pictures.clean(Marked.pngOf(side, 1), EvidenceType.PNG, new Effort()));
    }

    @Test
    void aPictureAsLongAsThatIsTaken() {
        int side = (int) Pictures.LONGEST;

        assertThatNoException()
                .isThrownBy(() ->
                        Pictures.clean(Marked.pngOf(1, side), EvidenceType.PNG, new Effort()));
    }

    @Test
    void aWebpThatWouldTakeTooLongIsKeptWithoutACopy() {
        var cleaned =
                Pictures.clean(MarkedWebp.plain(16_383, 764), EvidenceType.WEBP, new Effort());

        assertThat(cleaned.type()).isEqualTo(EvidenceType.WEBP);
        assertThat(cleaned.copy()).isEmpty();
    }

    @Test
    void aWebpOfOneColourIsCopied() {
        var cleaned = Pictures.clean(MarkedWebp.plain(400, 300), EvidenceType.WEBP, new Effort());

        assertThat(cleaned.copy()).isPresent();
    }

    @Test
    void whatOnlyBeginsLikeAPictureIsDamaged() {
        refused(
                "damaged",
                () ->
                        Pictures.clean(
                                new byte[] {(byte) 0xFF, (byte) 0xD8, 0},
                                EvidenceType.JPEG,
                                new Effort()));
    }

    @Test
    void ofAPdfTheTextAndThePictureStay() throws IOException {
        byte[] copy = copy(Pdfs.clean(Marked.pdf()));

        try (var document = Loader.loadPDF(copy)) {
            assertThat(new PDFTextStripper().getText(document)).contains("leaking tank");
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
            assertThat(document.getDocumentInformation().getMetadataKeys()).isEmpty();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            for (var key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                assertThat(String.valueOf(object)).doesNotContain(Marked.MARK);
            }
        }
        unmarked(copy);
    }

    @Test
    void twoCopiesOfAPdfDoNotTellWhenTheyWereMade() {
        byte[] file = Marked.pdf();

        assertThat(copy(Pdfs.clean(file))).isEqualTo(copy(Pdfs.clean(file)));
    }

    @Test
    void earlierRevisionsOfAPdfStayBehind() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(Marked.pdf())) {
            document.getPage(0).setAnnotations(List.of());
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        assertThat(latin(out.toByteArray())).contains("see the valve");

        assertThat(latin(copy(Pdfs.clean(out.toByteArray())))).doesNotContain("see the valve");
    }

    @Test
    void aPdfWithScriptsOrActionsIsRefused() {
        refused(
                "script",
                () ->
                        Pdfs.clean(
                                Marked.pdf(d ->
                                        d.getDocumentCatalog()
                                                .setOpenAction(
                                                        new PDActionJavaScript("app.alert(1)")))));
        refused(
                "script",
                () ->
                        Pdfs.clean(
                                Marked.pdf(d ->
                                        d.getDocumentCatalog()
                                                .setOpenAction(new PDActionLaunch()))));
        refused(
                "script",
                () ->
                        Pdfs.clean(
                                Marked.pdf(d -> {
                                    var form = new COSDictionary();
                                    form.setString(COSName.getPDFName("XFA"), "x");
                                    d.getDocumentCatalog()
                                            .getCOSObject()
                                            .setItem(COSName.ACRO_FORM, form);
                                })));
    }

    @Test
    void aPdfWithFilesInItIsRefused() {
        refused(
                "embedded",
                () ->
                        Pdfs.clean(
                                Marked.pdf(d -> {
                                    var file = new PDComplexFileSpecification();
                                    file.setEmbeddedFile(
                                            new PDEmbeddedFile(
                                                    d, new ByteArrayInputStream(new byte[] {1})));
                                    var tree = new PDEmbeddedFilesNameTreeNode();
                                    tree.setNames(Map.of("a", file));
                                    var names =
                                            new PDDocumentNameDictionary(d.getDocumentCatalog());
                                    names.setEmbeddedFiles(tree);
                                    d.getDocumentCatalog().setNames(names);
                                })));
    }

    @Test
    void aLockedPdfIsRefused() {
        refused(
                "locked",
                () ->
                        Pdfs.clean(
                                Marked.pdf(d ->
                                        d.protect(
                                                new StandardProtectionPolicy(
                                                        "a", "b", new AccessPermission())))));
    }

    @Test
    void aDamagedPdfIsRefused() {
        refused("damaged", () -> Pdfs.clean("%PDF-1.7\nnothing".getBytes(UTF_8)));
    }

    @Test
    void ofAWordDocumentTheTextAndThePictureStay() throws IOException {
        var cleaned = OfficePackage.clean(Marked.docx());
        var parts = parts(copy(cleaned));

        assertThat(cleaned.type()).isEqualTo(EvidenceType.DOCX);
        assertThat(parts)
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/document.xml",
                        "word/_rels/document.xml.rels",
                        "word/settings.xml",
                        "word/_rels/settings.xml.rels",
                        "word/media/image1.jpeg");
        unmarked(parts);
        assertThat(text(parts, "word/document.xml"))
                .contains("leaking tank", "added later", "rId5")
                .doesNotContain("taken out", "comment", "rsid", "2026-11-01");
        assertThat(latin(parts.getOrDefault("word/media/image1.jpeg", new byte[0])))
                .contains("JFIF")
                .doesNotContain("Exif");
        assertThat(text(parts, "word/_rels/settings.xml.rels")).contains("about:blank");
    }

    @Test
    void ofASheetTheCellsStay() throws IOException {
        var cleaned = OfficePackage.clean(Marked.xlsx());
        var parts = parts(copy(cleaned));

        assertThat(cleaned.type()).isEqualTo(EvidenceType.XLSX);
        unmarked(parts);
        assertThat(text(parts, "xl/worksheets/sheet1.xml"))
                .contains("leaking tank")
                .doesNotContain("legacyDrawing");
        assertThat(parts.keySet()).noneMatch(name -> name.matches(".*(comment|vml|docProps).*"));
    }

    @Test
    void ofSlidesTheTextStays() throws IOException {
        var cleaned = OfficePackage.clean(Marked.pptx());
        var parts = parts(copy(cleaned));

        assertThat(cleaned.type()).isEqualTo(EvidenceType.PPTX);
        unmarked(parts);
        assertThat(text(parts, "ppt/slides/slide1.xml")).contains("leaking tank");
    }

    @Test
    void macrosAndControlsAreRefused() {
        refused(
                "macros",
                () ->
                        OfficePackage.clean(
                                Marked.docx(p ->
                                        p.put(
                                                "word/vbaProject.bin",
                                                "application/vnd.ms-office.vbaProject",
                                                "x"))));
        refused(
                "macros",
                () ->
                        OfficePackage.clean(
                                Marked.docx(p ->
                                        p.put(
                                                "word/activeX/activeX1.xml",
                                                "application/vnd.ms-office.activeX+xml",
                                                "<x/>"))));
    }

    @Test
    void objectsOfOtherProgramsAreRefused() {
        refused(
                "embedded",
                () ->
                        OfficePackage.clean(
                                Marked.docx(p ->
                                        p.put(
                                                "word/embeddings/oleObject1.bin",
                                                "application/vnd.openxmlformats-officedocument.oleObject",
                                                "x"))));
    }

    @Test
    void aPartOfNoKnownKindLeavesOnlyTheOriginal() {
        var cleaned =
                OfficePackage.clean(
                        Marked.docx(p -> p.put("word/media/image2.emf", "image/x-emf", "x")));

        assertThat(cleaned.type()).isEqualTo(EvidenceType.DOCX);
        assertThat(cleaned.copy()).isEmpty();
    }

    @Test
    void anArchiveThatIsNoOfficeFileIsRefused() throws IOException {
        byte[] zip = zip("a.txt", new byte[] {1});

        refused("archive", () -> OfficePackage.clean(zip));
    }

    @Test
    void anArchiveThatFillsTheMemoryIsRefused() throws IOException {
        byte[] bomb = zip("[Content_Types].xml", new byte[65 << 20]);

        refused("unpacked", () -> OfficePackage.clean(bomb));
    }

    @Test
    void whatOnlyBeginsLikeAnOldOfficeFileIsDamaged() {
        refused("damaged", () -> OldOffice.clean(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11}));
    }

    @Test
    void oldOfficeFilesAreToldByWhatTheyHold() throws IOException {
        assertThat(OldOffice.clean(compound("WordDocument")).type()).isEqualTo(EvidenceType.DOC);
        assertThat(OldOffice.clean(compound("Workbook")).type()).isEqualTo(EvidenceType.XLS);
        assertThat(OldOffice.clean(compound("PowerPoint Document")).type())
                .isEqualTo(EvidenceType.PPT);
        assertThat(OldOffice.clean(compound("WordDocument")).copy()).isEmpty();
        byte[] other = compound("Other");
        refused("type", () -> OldOffice.clean(other));
        byte[] macros = compound("WordDocument", "Macros");
        refused("macros", () -> OldOffice.clean(macros));
        byte[] locked = compound("EncryptedPackage");
        refused("locked", () -> OldOffice.clean(locked));
    }

    private static byte[] compound(String... entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var store = new POIFSFileSystem()) {
            for (String entry : entries) {
                store.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            }
            store.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), UTF_8);
    }

    private static byte[] copy(Cleaned cleaned) {
        return cleaned.copy().orElseThrow().bytes();
    }

    private static void unmarked(Map<String, byte[]> parts) {
        parts.forEach((name, bytes) -> unmarked(bytes));
    }

    private static void unmarked(byte[] bytes) {
        assertThat(latin(bytes)).doesNotContain(Marked.MARK);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.code()).isEqualTo(code));
    }
}
