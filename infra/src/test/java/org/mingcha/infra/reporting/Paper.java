package org.mingcha.infra.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What came out of a printer.
 *
 * @param words without the spaces between them
 */
record Paper(int sheets, boolean isA4, String words) {

    static Paper of(byte[] printed) {
        try (var document = Loader.loadPDF(printed)) {
            var size = document.getPage(0).getMediaBox();
            boolean a4 =
                    Math.abs(size.getWidth() - PDRectangle.A4.getWidth()) < 1
                            && Math.abs(size.getHeight() - PDRectangle.A4.getHeight()) < 1;
            var words = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            return new Paper(document.getNumberOfPages(), a4, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
