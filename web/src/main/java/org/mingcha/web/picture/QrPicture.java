package org.mingcha.web.picture;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A QR code as one path of an SVG picture, drawn here: no picture of a secret is ever fetched.
 *
 * @param size of each side, with a margin of four points
 * @param path one square for each dark point
 */
public record QrPicture(int size, String path) {

    private static final int MARGIN = 4;

    public static QrPicture of(String text) {
        var code = QrCode.encodeText(text, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
                }
            }
        }
        return new QrPicture(code.size + 2 * MARGIN, path.toString());
    }

    @Override
    public String toString() {
        return "QrPicture";
    }
}
