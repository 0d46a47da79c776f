package org.mingcha.infra.vault.receipt;

import com.google.crypto.tink.subtle.X25519;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.infra.vault.Hkdf;
import org.mingcha.web.seal.OnceKey;
import org.mingcha.web.seal.Receipt;

/**
 * A receipt and what follows from its 20 digits by HKDF-SHA-256 without salt. One purpose, one
 * label; the labels and the digits' form in ASCII must never change, or no receipt is recognised
 * any more. Neither equality, hash nor text depends on the digits.
 */
final class DerivedReceipt implements Receipt {

    private final String digits;
    private final ReceiptTag tag;
    private final ReporterKey key;

    /** The one that follows from a key, the same each time. */
    static DerivedReceipt of(OnceKey key) {
        var secret = HexFormat.of().parseHex(key.value());
        var digits =
                Hkdf.derive(secret, ascii("mingcha/receipt/once/v1"), ReceiptCharacters.DIGITS);
        return new DerivedReceipt(ReceiptCharacters.of(digits));
    }

    DerivedReceipt(String digits) {
        this.digits = digits;
        this.tag = new ReceiptTag(hex(derive("mingcha/receipt/tag/v1")));
        try {
            this.key = new ReporterKey(hex(X25519.publicFromPrivate(privateKey())));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public String shown() {
        return ReceiptCharacters.shown(digits);
    }

    @Override
    public ReceiptTag tag() {
        return tag;
    }

    @Override
    public ReporterKey key() {
        return key;
    }

    byte[] privateKey() {
        return derive("mingcha/receipt/x25519/v1");
    }

    @Override
    public String toString() {
        return "Receipt";
    }

    private byte[] derive(String label) {
        return Hkdf.derive(ascii(digits), ascii(label), 32);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
