package org.mingcha.infra.evidence.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.infra.evidence.clean.Cleaned;
import org.mingcha.web.evidence.Unfit;

/**
 * Copies of PDF files: written anew from the pages, so that earlier revisions and what no page uses
 * stay behind. Scripts, actions that start something, forms with scripts of their own and embedded
 * files are refused.
 */
public final class Pdfs {

    private Pdfs() {}

    /**
     * @throws Unfit if it is locked, damaged, or holds what is not taken
     */
    public static Cleaned clean(byte[] file) {
        try (var document = new BoundedPdf(file).parse()) {
            var examined = new PdfObjects();
            for (var key : document.getDocument().getXrefTable().keySet()) {
                examined.take(document.getDocument().getObjectFromPool(key).getObject());
            }
            examined.take(document.getDocument().getTrailer());
            return examined.isClean()
                    ? Cleaned.of(EvidenceType.PDF, saved(document))
                    : Cleaned.not(EvidenceType.PDF);
        } catch (InvalidPasswordException locked) {
            throw new Unfit("locked");
        } catch (IOException | RuntimeException damaged) {
            if (damaged instanceof Unfit unfit) {
                throw unfit;
            }
            throw new Unfit("damaged");
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        document.setAllSecurityToBeRemoved(true);
        var trailer = document.getDocument().getTrailer();
        trailer.removeItem(COSName.INFO);
        trailer.removeItem(COSName.ID);
        // The id of the copy must not be made from the time.
        document.setDocumentId(0L);
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
