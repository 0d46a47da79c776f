package org.mingcha.infra.vault.receipt;

import com.google.crypto.tink.subtle.X25519;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.seal.ReporterKey;
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
        return Derivation.of(digits.getBytes(StandardCharsets.US_ASCII), label, 32);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
